printf 'a\na\nb\nc\nc\nc\n' | uniq; printf 'a\na\nb\nc\nc\n' | uniq -c; printf 'a\na\nb\n' | uniq -d; printf 'a\na\nb\n' | uniq -u
printf 'a\nA\nb\n' | uniq -i; printf 'x a\ny a\nz b\n' | uniq -f 1; printf 'xa\nya\nzb\n' | uniq -s 1; printf 'ab\nac\nb\n' | uniq -w 1
printf 'a\na\nb\nc\nc\n' | uniq -D; printf 'a\na' | uniq; uniq blanks; uniq -c words
uniq words out; cat out; uniq missing; uniq d; uniq a b c; uniq -f x words; uniq words missing/x; uniq empty
printf 'a\na\nb\n' | uniq -cd; printf 'a\na\nb\n' | uniq -cu; printf 'a\na\nb\n' | uniq -du; sort nums | uniq -c; uniq long | cksum
