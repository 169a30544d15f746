diff words hard; diff words one; diff words nums; diff -u words nums | tail -n +3; diff empty words; diff words empty; diff -u empty one | tail -n +3
diff missing words; diff words missing; diff; diff words; diff a b c; diff d words; diff words d; diff d missing; diff - words < words
sed 's/fox/cat/' words > w; diff words w; diff -u words w | tail -n +3; diff -q words w; diff -s words hard; diff -q words hard; diff -U 1 words w | tail -n +3; diff -U0 words w | tail -n +3
tr a-z A-Z < words > w; diff -i words w; diff -i words nums | head -n 1; sed 's/ /  /g;s/$/ /' words > v; diff -b words v; diff -w words v; diff -w words w | head -n 1; diff words v
seq 100 > a; seq 1 2 100 > b; diff a b | cksum; diff -u a b | tail -n +3 | cksum; seq 50 150 > c; diff a c; diff -u c a | tail -n +3; diff b c | cksum
printf 'a' > x; printf 'a\n' > y; diff x y; diff -u y x | tail -n +3; printf 'a\nb' > x; printf 'a\nc' > y; diff x y; diff -u x y | tail -n +3; printf '\n' > x; diff x empty
diff bin words; diff bin long; cp bin b2; diff bin b2; printf x >> b2; diff bin b2; diff -q bin b2; diff -a bin words | cksum; diff -s bin bin
cp -r d c; echo x >> c/f1; rm c/f2; echo new > c/sub/n; diff d c; diff -r d c; diff -rq d c; diff -ru d c | grep -v '^[-+][-+]'; diff -rN d c; diff -qrN d c; rm c/sub/f3; mkdir c/sub/f3; diff -r d c
diff -u --label A --label B words nums; diff -L x -u words nums | head -n 1; diff -u words nums | sed 's/:[0-9]*\..*//' | head -n 2; touch -d '2001-02-03 04:05:06.5' words; diff -u words one | head -n 1
printf 'a\nb\nc\na\nb\nb\na\n' > x; printf 'c\nb\na\nb\na\nc\n' > y; diff x y; diff -u x y | tail -n +3; diff y x; printf 'x\nx\nx\nx\n' > x; printf 'x\nx\n' > y; diff x y; diff y x
printf 'f() {\n  a\n}\n\ng() {\n  b\n}\n' > x; printf 'f() {\n  a\n}\n\nn() {\n  c\n}\n\ng() {\n  b\n}\n' > y; diff x y; diff -u x y | tail -n +3; diff y x; (cat x; cat y) > z; diff x z; diff -u z y | tail -n +3
diff -N missing words; diff -N missing gone; diff link words; diff broken words; diff -r d dlink; diff words words; echo $?; diff -u words words
