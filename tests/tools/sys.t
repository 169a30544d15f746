[E] df . | sed 's/[0-9]\{3,\}  *[0-9]* *[0-9]*%/N N%/;s/  */ /g'; df -h . | head -n 1 | sed 's/  */ /g'; df -i . | sed 's/  */ /g;s/[0-9]\{4,\}/N/g'; df -T . | head -n 1 | sed 's/  */ /g'; df -P . | head -n 1 | sed 's/  */ /g'
df missing; df -k . | wc -l; df -k . | awk '{print $1, $2, $6}'; df -ki . | awk '{print $1, $2, $6}'; df -T . | awk '{print $1, $2, $3}'; df /proc | awk '{print $1, $2, $6}'; df / . | awk '{print $1, $2, $6}' ; df -h / | awk '{print $1, $2, $6}'
free | head -n 1; free | awk '/Mem/ {print $1, $2, NF} /Swap/ {print $0}'; free -m | awk '{print $1, $2}'; free -b | awk '/Mem/ {print $2}'; free -t | awk '{print $1, $2}'; free -h | awk '/Mem/ {print $1, $2}'; free -g | awk '/Mem/ {print $2}'
ps -o pid,ppid,comm -p $$ | sed "s/ *$$ / P /;s/ *[0-9][0-9]* / N /"; ps -p 1; ps -o pid= -p 1; ps -o pid,user,comm -p 1; ps -f -p 1 | awk '{print $1, $2, $3, $6}'; ps -o pid,ppid,pgid,sid,tty,stat,uid,ni,comm -p 1; ps -o user,ruser,args -p 1; ps -o comm= -p $$; ps -o pid,stat,nlwp -p $$ | tail -n 1 | awk '{print NF, $3}'; ps -o foo=BAR -p 1 > /dev/null 2>&1
ps | head -n 1; ps -ef | head -n 1; ps aux | head -n 1; ps -l | head -n 1; ps -ef | awk '$2 == 1' | cut -c1-24; ps aux | awk '$2 == 1 {print $1, $2, $7, $11}'; ps -p 99999999; echo $?; ps -o vsz,rss -p 1 | head -n 1; ps -o time,etime -p 1 | head -n 1; ps 1 | awk '{print $1}'; ps -o pid -p 1,1
mount | wc -l; mount | head -n 3; mount -t proc | sort
[Ex] umount missing; mount missing e; mount a b c d; umount; umount words
uptime -s | wc -c; uptime -p | cut -c1-3; uptime | wc -l
cat words | more; printf 'a\tb\n' | more
