cmp words hard; cmp words one; cmp -s words one; cmp words nums
cmp -l words nums; cp words w2; echo more >> w2; cmp words w2; cmp w2 words; cmp empty words; cmp -s empty empty
cmp missing words; cmp words d; cmp; cmp a b c d; cmp words; cmp words - < words
cmp -n 3 words w2; printf 'abc' > a; printf 'abd' > b; cmp -n 2 a b; cmp -n 3 a b; cmp -i 3 a b; cmp -l a b; cmp -n x a b
printf 'ab' > a; printf 'abc' > b; cmp a b; cmp -l a b; printf 'ab\n' > a; printf 'ab\nc' > b; cmp a b; cmp -s a b
cmp long bin; head -c 100001 long > l; cmp l long; cmp -l long bin | tail -n 1; cmp bin bin
