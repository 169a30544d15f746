strings bin; strings -n 2 tabs; strings -t x bin; strings -t d -n 10 words; strings < bin; strings -f bin
[E] strings missing; strings -n 2000 bin; strings -a bin | cksum; strings -t o bin; printf 'abc\0abcd' | strings; printf 'abcdefg' | strings -n 7
