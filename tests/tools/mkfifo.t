mkfifo p q; stat -c '%F %a' p q; mkfifo p
mkfifo -m 600 p; stat -c %a p; mkfifo -m u+x,g-r q; stat -c %a q; mkfifo -m x r
mkfifo; mkfifo missing/p
