env echo
env echo a b  'c d'
env echo -n a
env echo -e 'a\tb\n\x41\0101\\\e[m' | od -c
env echo -e 'stop\chere' more
env echo -E 'a\tb' -n
env echo -neE 'a\tb'
env echo -x -n
env echo -
env echo -- x
env echo -e '\101 \1 \q \'
env echo hi > /dev/full
