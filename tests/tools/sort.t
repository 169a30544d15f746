sort words; sort words nums; sort < nums; sort -r words; sort -n nums; sort -nr nums; sort -u nums; sort one
sort -t: -k2 table; sort -t: -k2n table; sort -t: -k3,3 -k2,2n table; sort -t: -k3,3r -k1.2,1.3 table; sort -k2 words; sort -t: -k2,2nr table
sort -f words; sort -b nums; sort -d words; sort -df words; sort -i bin | cksum; sort -fu words; printf 'b\nB\na\nA\n' | sort -f; printf 'b\nB\na\nA\n' | sort -fs
sort -c words; sort -c table; sort -C words; echo $?; sort table | sort -c; sort -cu nums; printf '1\n1\n' | sort -cu; printf '2\n10\n' | sort -cn; sort -c a b
sort -o words words; cat words; sort -m table nums; sort table > a; sort words > b; sort -m a b; sort -m -o a a b; cat a; sort -u -m a a
sort missing words; sort d; sort -k 0 words; sort -k x words; sort -t ab words; sort -k 1x words; sort -o missing/x words; sort -Z; sort -t '' words; sort -k 1.0 words; sort -S x words; sort -t: -t, words
printf '10K\n9M\n1G\n100\n-5K\n' | sort -h; printf 'Mar\njan\nDEC\nxx\n' | sort -M; printf '1e3\n5\nabc\n-inf\nnan\n0x10\n' | sort -g; printf '.5\n0.25\n-.1\n-0\n0\n' | sort -n; printf '1.50\n1.5\n' | sort -n; printf '1.50\n1.5\n' | sort -ns; printf '1\n01\n' | sort -nu
seq 3000 | sort | cksum; seq 3000 | sort -rn | cksum; seq 3000 | sort -k1.2 | cksum; seq 3000 | tr 0-9 9-0 2>/dev/null | sort -u | cksum; seq 1000 | sort -t1 -k2,2 -s | cksum; cat long long | sort | cksum
printf 'a b\na  b\na c\n' | sort -k2; printf 'a b\na  b\na c\n' | sort -b -k2; printf 'a b\na  b\na c\n' | sort -k2b; printf 'x 3\ny 1\nz 2\n' | sort -k2,2 -k1,1; printf 'b 1\na 1\n' | sort -k2,2n -s; printf 'b 1\na 1\n' | sort -k2,2n; printf 'b 1\na 1\n' | sort -rk2,2n
printf 'a\0c\0b\0' | sort -z | od -c; printf 'a\0x\na\n' | sort | od -c; printf '\n\nb\na\n' | sort; printf 'b\na' | sort; sort empty; printf 'aa:b\na:c\n' | sort -t: -k1,1; printf 'c:1:x\nb:1:y\na:0:z\n' | sort -t: -k2,2 -u
seq 20000 | sort -S 64k | cksum; seq 40000 | sort -S 64k -n -r | cksum; seq 20000 | sed 's/$/ x/;s/^/k/' | sort -S 64k -u -k1.4 | cksum; (seq 9000; seq 9000) | sort -S 64 -u | cksum; seq 30000 | sort -S 64k -k1.5,1.5 -s | cksum
sort -t: -k 2.2,2.2 table; sort -k1,1 -k1,1r words; sort -n -k1.2 nums; sort -t: -k3 -k1 -r table; sort --reverse --key=2 --field-separator=: table; sort -- words; sort -u -f words -o out; cat out
