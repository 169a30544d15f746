stat words | grep -v '^Change\|^ Birth' | sed 's/Inode: [0-9]* */Inode: /'; stat d link | grep -v '^Change\|^ Birth' | sed 's/Inode: [0-9]* */Inode: /'; stat /dev/null | grep -v '^Access: 2\|^Modify\|^Change\|^ Birth'
stat -c '%a %A %b %B %f %F %g %G %h %n %N %o %s %t %T %u %U %x %X %y %Y' words link dlink d script; stat -c '%F' empty words d link /dev/null; stat -L -c '%n %F' link dlink
stat missing; stat; stat -c; stat -L broken; stat --printf '%n\t%s\n\101%%' words; stat -c '%n\n%%' words; stat -c '%10s|%-10s|%010s|%05a|%#a|%#f|%.3s' words; stat -c '%d %D %Hd %Ld %i' . | sed 's/ [0-9]*$//'; stat - < words | head -n 2
stat -t words | cut -d ' ' -f 1-6; stat -c '%x' words; stat -c '%.3X %.Y' words; stat -c '%Q %' words; stat -f -c '%n %s %S %b %c %l' .
