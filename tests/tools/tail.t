tail lines; tail -n 3 lines words; tail -c 5 words
tail -3 lines; tail +98 lines; tail -n +99 lines; tail -c +50 words; tail -n +1 one; tail -n +0 one
cat lines | tail -n 2; cat lines | tail -c 8; cat lines | tail -n +99; cat one | tail -n 1; cat long | tail -n 1 | cksum
tail -q -n 1 words one; tail -v -n 1 words; tail -n 0 words
tail missing words; tail d; tail -n x words
tail -n 1 one; tail -n 2 long | cksum; tail -n 1 long | cksum; tail -n 200 lines | cksum; tail -n 1 empty
tail -c 1K lines | cksum; (read x; tail -n 100) < words; (read x; tail -n 2) < words; tail - < one
seq 100000 | tail -n 30000 | cksum; seq 100000 | tail -c 300000 | cksum; seq 200000 | tail -n 1; seq 30000 > s; tail -n 20000 s | cksum
printf 'a\nb' | tail -n 1; printf 'a\nb' | tail -n 2; printf '\n\n\n' | tail -n 2 | wc
(tail -f -s 0.05 one & p=$!; sleep 0.4; echo more >> one; sleep 0.5; kill $p) 2>/dev/null
tail -n 99999999999999999999 words; tail -n; tail -Z; tail -n -2 words; tail -z -n 1 bin | cksum
