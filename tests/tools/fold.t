fold -w 5 words; fold -s -w 10 words; fold -b -w 3 tabs; fold tabs -w 10
fold long | cksum; fold -w 0 words; fold -w x words; fold missing; fold < one
printf 'abc\bdef\rghi\tx\n' | fold -w 4; fold -s -w 4 table
expand tabs; expand -t 4 tabs; expand -i tabs; printf 'a\tb\b\bc\td\n' | expand; expand missing; expand -t 0 tabs
