od words; od -c words; od -x bin; od -An -tx1 bin; od -b one; od -t d1 bin
od -A d -t x4 words; od -A x -t u2 one; od -t o1 -t c words; od -t x1z words; od -tx1 -tc -j 4 -N 9 words; od -tx2 -tx1 one
od -v blanks; head -c 200 /dev/zero | od; head -c 200 /dev/zero | od -v; head -c 200 /dev/zero | od -An -c; od -a bin; od empty
od -t d8 bin; od -t u8 bin; od -i bin; od -s bin; od -d bin; od -o one; od -t x8 one
od -w8 -t x1 words; od -w -c words; od -j 1000000 words; od missing words; od d; od words one -N 10; od -t x1 - < one
od -t q; od -A z; od -t x3; od -N x; od -w3 words; od -t xC one; od -t dS -t oI one; od -tx1zc one
od -t f4 bin; od -t fD bin; od -f one
hexdump words; hexdump -C words; hexdump -C bin; hexdump bin; hexdump -n 5 words; hexdump -s 4 -n 9 -C words; hexdump -C empty
head -c 200 /dev/zero | hexdump; head -c 200 /dev/zero | hexdump -C -v; hexdump -b one; hexdump -c bin; hexdump -d one; hexdump -o one; hexdump -x one
[e] hexdump missing words; hexdump -C one words; hexdump < one
