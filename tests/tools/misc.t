uname -s; uname -n; uname -r; uname -m; uname -v; uname; uname -sr; uname -srm; uname x; uname -Z
id; id -u; id -g; id -G; id -un; id -gn; id -Gn; id root; id daemon; id nosuchuser; id -n; id -ug; id a b; whoami; whoami x; id -u daemon; id -ru
env -i A=1 B=2 env; env -i A=1 env -u A; env -i A=1 B=2 env -0 | od -c; env nosuchcmd; env ./words; env - X=y env; env -i sh -c 'echo $0'; env -C d ls; env -u PATH=x true; env -i PATH=$PATH A=b sh -c 'echo $A'; env -0 true; env -C d
which sh ls | wc -l; which nosuch; which; which -a sh | wc -l; which ./script; which script d; which /bin/sh
mknod p p; stat -c '%F' p; mknod; mknod x; mknod x c; mknod x q 1 2; mknod x p 1; mknod -m 600 q p; stat -c %a q
[r] mknod n c 1 3; stat -c '%F %t %T' n; echo hi > n; mknod m b 7 300; stat -c '%F %t %T' m; mknod n c 1 3; mknod x c 1
