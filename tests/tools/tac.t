tac words one; tac < lines | head -n 2; tac one words; tac empty
tac missing words
[e] tac d
cat nums | tac; rev words one; cat tabs | rev
[e] rev missing
nl words; nl -ba words; nl -n ln -w 3 -s: words; nl -nrz -v 10 -i 5 words one; nl -bn words
nl -b a -l 2 blanks; printf 'h\n\\:\\:\\:\nhead\n\\:\\:\nbody\n\\:\nfoot\n' | nl; nl -w 0 words; nl -b z words; nl missing
nl -v -3 nums; nl - < one; nl -i0 words
