ln one two; ln one two; ln -f one two
ln -s one s; ln -s one s; ln -sf words s; ln -s nowhere w
ln -sv one s; ln -v one t; ln -sfv one s
ln -s ../words d; ln -s a b e; ln one words missing; ln d x
ln missing x; ln one d/nope/x; ln; ln d/f1; ln -s d/f1; ln d/f1
ln -sfn words dlink; ln -sf one dlink
ln -sfT words dlink; ln -sT one d; ln -t e one words
ln -L link a; ln -P link b; ln one one; ln -f one one
echo y | ln -i one words; echo n | ln -i one words
ln -s; ln -t; ln -T one
