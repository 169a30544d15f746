rm words one; rm missing
rm d; rm -d d; rm -d e
rm -r d; rm -rv dlink
[s] rm -rv d e words
rm -f missing; rm -f; rm
rm -i words < /dev/null; echo y | rm -i one; echo n | rm -i nums
printf 'y\ny\nn\n' | rm -i one empty words
[E] yes | rm -ri d
[E] printf 'y\nn\n' | rm -ri d
rm -rf / ; rm -r . .. d/.
rm -rf d/ missing e/
rm broken link; rm link/
rm -v 'a b' -- -x
rm -I words one nums tabs < /dev/null; echo y | rm -I words one nums tabs
mkfifo p; echo y | rm -i p; rm -fi words < /dev/null; rm -if words
