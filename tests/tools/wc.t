wc words; wc words one nums; wc < words; cat words | wc
wc -l words; wc -w words one; wc -c one words; wc -m words; wc -L tabs words
wc missing words; wc d; wc d words; wc empty
wc -lw bin; wc bin; wc -clLmw long bin
cat words | wc -l; cat long | wc -lc; wc - < words; wc -l - words < one
wc -Z; wc --lines words
printf 'a b\r\nc\v d\f\001\002 e' | wc -wL
