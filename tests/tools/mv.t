mv one two; mv missing x; mv words d; mv
mv one d words; mv one tabs e; mv d e; mv e/d .
mv one words; mv -n tabs words; mv -v nums n2; mv -i n2 words < /dev/null; echo y | mv -i n2 words
mv d d/sub; mv one d/f1/x; mv d words; mv one d/; mv one e/x
mkdir -p x/d/y; mv d x; mv one one; mv words hard
mkdir x; touch x/f; mkdir e/x; mv x e; mv words one d/sub -t e; mv -T one e; mv -T x e
mkdir -p q/e; mv q/e .; mv broken b2; mv link l2; mv dlink d
mv -v one tabs e; mv -u nums words; mv -f nums words; mv d/ dd
mkdir -p s/f; touch f; mv f s; mkdir -p g/one; mv g/one .; mv one
[r] mkdir m; mount -t tmpfs none m || exit; mv -v one m; mv d m; mv link m; \
find m | sort; mv m/d dd; find dd | sort; umount m
