seq 5; seq 3 6; seq 10 -3 1; seq 1 2 10; seq -3; seq 5 1; seq -2 2
seq -s, 5; seq -w 8 11; seq -w 1 100 | tail -n 2; seq -w -5 5 10; seq -f %03g 3; seq -f '<%.2f>' 1 0.5 2
seq 0.5 2.5; seq 0 0.1 1; seq 1 .25 2; seq 1.0 3; seq -w 0.5 0.25 1.5; seq -w 9 10.5; seq 1 -0.5 -1
seq 1e2 103; seq 1000000 1000003; seq 99999999999 100000000001; seq 0 0.000001 0.000003; seq 2 0.1 2.3
seq; seq x; seq 1 0 3; seq 1 2 3 4; seq -f %d 3; seq -f x 3; seq -f '%g%g' 3; seq -w -f %g 3; seq -Z; seq 1 nan
seq 100000 | cksum; seq -f %e 3; seq -f '%5.1f%%' 2; seq .1 .1 .5; seq -1.5 .5 1; seq +1 +3; seq 010 012; seq 1 1
seq 1.5; seq -s '' 3; seq 3 -1; seq 0x10 0x12; seq -w 010 012; seq 5. 7
