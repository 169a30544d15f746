cp one two; cp one two words; cp one d; cp -v one words e
cp missing x; cp d x; cp -r d x; cp -r d x; cp one
cp; cp one one; cp one d/; cp one nodir/; cp one nodir/x
cp -r d e; cp -r d/ e/new; cp -R d words; cp words d/sub -r e
[s] cp -rv d new
cp link l2; cp -P link l3; cp -d link l4; cp -r link broken e; cp broken x
cp -p nums n2; stat -c '%a %Y' n2; cp nums n3; stat -c %a n3
cp -a d copy; stat -c '%n %a %Y' copy copy/f1 copy/sub
cp -a words hard e; stat -c '%h' e/words e/hard
cp -n one words; cp -i one words < /dev/null; echo y | cp -i one words
cp -f one words; cp -t e one words; cp -T one e; cp -rT d e
cp one words missing; cp one words one2; cp -u one words; touch one; cp -u one words
cp d/f1 e; mkdir g; cp one g/f1; cp d/f1 g/f1 e
cp one link; cp one broken; cp -r dlink x; cp -rL dlink y; cp -rH dlink z
mkdir q; cp d q/x; cp -r q e/q; cp d/sub/../f1 .
cp long l2; cmp long l2; cp bin b2; cmp bin b2; cp empty e2
cp -a broken b2; cp /dev/null n
mkfifo p; cp -r p q; stat -c %F q; chmod 600 one; umask 077; cp script s; cp one o2; ls -l s o2 | cut -c1-10
cp one /dev/full
cp -r d/sub d; cp words one 'a b' d e -rv | sort
mkdir t; chmod 555 t; cp -r t t2; stat -c %a t2; cp -rp t t3; stat -c %a t3
truncate -s 1M sp; printf x >> sp; cp sp s2; cmp sp s2; [ $(stat -c %b s2) -lt 100 ]
