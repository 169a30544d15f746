[s] du; du -a d; du -k; du -h; du -b; du -ab d
du -s; du -sk d e words; du -c d e; du -s d dlink words hard; du words hard; du -l words hard; du missing; du -sh long; du -d 1 d; du -d0 d; du --max-depth=1 d; du -s --apparent-size words; du -m long; du -x d; du -D dlink; du -aL dlink/f1; du -0 e | od -c
[e] du -as d; du -d x; du -Z d; du -s -d 2 d
