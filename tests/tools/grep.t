grep o words; grep -n the words; grep -v the words; grep -c e words; grep -i THE words; grep -in the words nums
grep missing words; grep x missing; grep -s x missing; grep x d; grep -q the words; grep -q zzz words; grep -q the missing words
grep -l the words one nums; grep -L the words one nums; grep -c 9 words nums; grep -h 9 words nums; grep -H 9 nums
grep -w fox words; grep -w fo words; grep -x 'The End' words; grep -x The words; grep -o 'o.' words; grep -no '[a-z]*' words; grep -ob e words
grep -e fox -e dog words; grep -f nums words; printf 'fox\ndog\n' > p; grep -f p words; grep -f empty words; grep -vf empty words; grep '' words; grep -c '' words empty
grep -A 1 jumps words; grep -B 1 jumps words; grep -C 1 lazy words; grep -1 jumps words; grep -n -A1 -B1 o words; seq 30 | grep -n -C 2 '^.*5$'; seq 30 | grep -A1 5; seq 9 | grep -c -A 1 5
grep -E 'fox|dog' words; grep 'fox\|dog' words; grep -E '^(the|The)' words; grep -E 'o+' words; grep 'o\+v' words; grep -E '(l|j)(a|u)' words
grep '^$' words; grep -n '^' words; grep '$' one; grep -E 'x{2,3}' long | cksum; grep 'o\{1,\}' words; grep -E '[[:upper:]]' words; grep '[^a-z ]' words
grep -F '.' nums; grep -F -x 9 nums; grep -F 'a*b' words; grep -Fi FOX words; grep -Fw fox words; printf 'a*b\n' | grep -F 'a*b'
grep '\bf' words; grep -E '\<l\w+\>' words; grep '\Box' words; grep '\sj' words; grep -o '\w*' words; grep -oE '\W+' words; grep -o '\<.' words
grep -r one d | sort; grep -rl o . | sort; cd d; grep -r one | sort; grep -rh . sub | sort; grep -r three --include 'f3' .; grep -rc . --exclude f1 . | sort; grep -r . --exclude-dir sub | sort
grep a bin; grep -c a bin; grep -a -c . bin; grep -v a bin; grep -l a bin; printf 'a\0b\na\n' | grep a; printf 'a\0b\na\n' | grep -c a; printf 'x\n\0' | grep -o x
grep -m 1 o words; grep -m 2 -c o words; grep -m 0 o words; grep -m1 -A1 o words; grep -z fox words | od -c | tail -n 2; grep -lZ fox words | od -c; seq 20 | grep -m2 -A3 1
grep -y FOX words; grep -b o words; grep -nb fox words; cat words | grep -H fox; cat words | grep -c fox - nums; grep fox - < words
grep -E 'a{1' words; grep -E '{1}a' words 2>/dev/null; printf 'a{1\n' | grep -E 'a{1'; printf 'a{x}\n' | grep -E 'a{x}'; grep 'a\{1' words; grep -E 'a{2,1}' words; printf '*a\n' | grep '*a'; printf '^*a\n' | grep '^*a'; printf 'x(\n' | grep 'x('
grep '[[:foo:]]' words; grep '[:space:]' words; grep '\(' words; grep -E '(' words; grep -E ')' words; grep 'a\' words; grep '[z-a]' words; grep '\)' words; grep
[E] grep; grep -E '*o' words; grep -E '+o' words; grep -E '()' words; grep -E 'a||b' words; grep -E '(|fox)' words; grep '\(\)' words; grep -Z
printf 'abab\nab\naa\n' | grep -E '^(ab)*$'; printf 'abab\nab\naa\n' | grep -E '^(ab){2}$'; printf 'aXb\na-b\n' | grep 'a[]X-]b'; printf 'a]b\na\\b\n' | grep 'a[]\]b'; printf 'a-b\n' | grep 'a[a-]b'; printf 'a.b\nacb\n' | grep 'a\.b'
printf 'ab\nabc\n' | grep -xE 'a|ab'; printf 'foobar\nfoo bar\n' | grep -wE 'foo|foobar'; printf 'a$b\na^b\n' | grep 'a$b'; printf 'a$b\na^b\n' | grep 'a^b'; printf 'ab\n' | grep -E 'a$b'; printf 'foo\n' | grep -o 'o*'; printf 'abcd\n' | grep -oE 'abcd|bc|b'
printf 'ab abc abcd\n' | grep -oE 'ab|abc'; printf 'aab\n' | grep -oE '(a|aa)b?'; printf 'xyz\n' | grep -oE 'x*y?'; printf 'aaa\n' | grep -oE 'a{2}'; printf 'aaaaa\n' | grep -oE 'a{2,3}'; printf 'aaab\n' | grep -cE '^a{2,}b'; printf 'ab12\n' | grep -o '[[:digit:]]*'
printf 'A\nb\n' | grep -i '[a-b]'; printf 'É\n' | grep -c .; printf 'a\n' | grep -iE '[^A]'; printf 'a_b a\n' | grep -ow a; printf 'ab ab\n' | grep -w a; printf 'aa a\n' | grep -ow 'a*'; printf 'x\r\n' | grep 'x$'; grep -c . crlf
grep -vc o words; grep -vn o words; grep -vl o words; grep -ov o words; grep -L zzz words; echo $?; grep -L fox words; echo $?; grep -cl o words; grep -qs x missing; grep --color=never fox words; grep -i -v THE words; grep -e '' -e x words; grep -w '' words
grep o words > out; cat out; cp words w; grep o w >> w; grep -nH the words - < one; grep -A; grep -A x o words; grep -m x o words; grep -lc o words nums
(grep -m1 o; cat) < words; head -c 200000 /dev/zero | tr '\0' a | grep -c a; seq 1000 | grep -cE '(1|2)(3|4)*5?'; seq 2000 | grep -E '^1.*9$' | cksum; seq 5000 | grep -vE '[02468]$' | cksum
printf 'a\n' | grep -E '((((((((((a))))))))))'; printf 'ab\n' | grep -E '(a?){30}b' ; printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n' | grep -cE '(a?){30}a{30}'; printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n' | grep -cE '(a*)*c'; printf 'aaab\n' | grep -cE '(a|a)*b'
