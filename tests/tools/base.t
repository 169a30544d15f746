basename /usr/bin/sort
basename include/stdio.h .h; basename .h .h
basename -a x/y z/w/
basename -s .c a.c b.c d/e.c
basename / ; basename // ; basename ''
basename
basename a b c
basename -z a/b | od -c
dirname /usr/bin/ a/b c / // '' a//b/// /a
dirname -z a/b c/d | od -c
dirname
pwd; env pwd; cd d; env pwd -P; cd ../dlink; env pwd -L; env pwd -P; PWD=/nowhere env pwd -L
true; env true x y; echo $?; env false; echo $?
yes | head -n 3
yes a b | head -n 2; yes -- -x | head -n 1
yes > /dev/full
link one two; link one two; link missing x; link one; link
unlink one; unlink missing; unlink d; unlink
sync; sync words; sync missing
sleep 0.01 0.01; sleep x; sleep 1y; sleep; sleep 0 0s 0m; sleep -1
