mkdir n; mkdir n
mkdir -p n/a/b n/a; mkdir -p words/x; mkdir -p words
mkdir -m 700 n; mkdir -m u=rwx,g=rx,o= m; mkdir -m 1777 t; mkdir -m bad z
mkdir -pv n/a//b/ d/new
mkdir -v x y; mkdir x/y/z
mkdir; mkdir -p
umask 077; mkdir -p p/q; mkdir -m 755 -p r/s; mkdir -m +x u; umask 0; mkdir -m a=r v
mkdir d/f1/x
mkdir -m =755 a; mkdir -m u+s,g-w,o=u b; mkdir -m a-x,u=g c
