readlink link broken words; readlink -v words missing; readlink
readlink -f link d/sub/../f1 missing missing/x; cd d; readlink -f ../dlink/sub
readlink -n link | od -c; readlink -z link dlink | od -c
readlink -e words; readlink -e missing; readlink -m missing/x/../y; readlink -f /; readlink -f words/
ln -s l1 l2; ln -s l2 l1; readlink -f l1; readlink l1; readlink -f broken; readlink -e broken
readlink -f words/x; readlink -m words/x; readlink -f d/; readlink -f /..//usr/./bin/
realpath link dlink/sub . .. /; realpath missing; realpath missing/x; realpath
realpath -e missing broken; realpath -m a/b/c; realpath -q missing/x; realpath -z words | od -c
