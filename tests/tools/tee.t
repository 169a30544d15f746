cat words | tee x y; cat x y
echo a | tee -a one words > /dev/null; tail -n 1 one words
echo a | tee missing/x; echo a | tee d; echo a | tee x > /dev/full; cat x
tee x < long | cksum; cksum x; tee -i x < words; tee -Z
tee < d
