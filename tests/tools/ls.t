ls; ls -a; ls -A; ls -1; ls d; ls d e; ls words d; ls -d d e; ls missing; ls words missing one; ls e
ls -l; ls -ln; ls -la d; ls -lh; ls -l words one; ls -lR d; ls -R; ls -aR d
ls -i words hard | wc -l; ls -i | tr 0-9 N; ls -li | tr 0-9 N; ls -C -i | tr 0-9 N; ls -ls; ls -s; ls -sC -w 60; ls -sh
ls -r; ls -S; ls -Sr; touch -d '2001-01-01' one; touch -d '2030-01-01' nums; ls -t; ls -tr; ls -l one nums; touch bin; ls -lt | head -n 3 | cut -c1-30; ls -lu one; ls -lc one | cut -c1-20
ls -F; ls -F d dlink; ls -p; ls -lF; ls -CF; mkfifo p; ls -F p; ls -l p; ls -F script; ls -dF dlink
ls -C; ls -C -w 40; ls -C -w 20; ls -x -w 40; ls -m -w 40; ls -C -w 0; ls -C -w 1; COLUMNS=50 ls -C; seq 50 | sed s/^/f/ | xargs touch; ls -C; ls -x; ls -C -w 30
ls -l link dlink broken; ls link dlink; ls dlink/; ls -L broken; ls -lL link; ls -ld dlink; ls -H dlink; ls -lH dlink; ls -L
ls -l /dev/null /dev/zero; ls -lg words; ls -lo words; ls -lG words; ls --full-time one; ls -n d; ls -f d | sort; ls -U d | sort
printf x > "$(printf 'n\nl')"; ls -q; ls -N; ls -C; ls -m
chmod 4755 one; chmod 2711 nums; chmod 1777 e; chmod 6644 tabs; chmod 1666 empty; ls -l one nums tabs empty; ls -ld e; chmod 000 words; ls -l words
head -c 1023 /dev/zero > a; head -c 1024 /dev/zero > b; head -c 1025 /dev/zero > c; head -c 10239 /dev/zero > e1; head -c 10240 /dev/zero > f; head -c 10241 /dev/zero > g; head -c 1048575 /dev/zero > h; ls -lh a b c e1 f g h; ls -shS a b c e1 f g h
ls -Z words > /dev/null 2>&1; ls --nope; ls -w x; ls -k words; ls --all e; ls --rev d; ls -dl . ; ls -a -A e; ls -A -a e; ls --group-directories-first; ls -1l one; ls -l1 one; ls -Cl one
