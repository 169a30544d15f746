head lines; head -n 3 lines words; head -c 5 words
head -3 lines; head -5c words; head -n -95 lines; head -n -1 one; head -c -5 words
head -q -n 1 words one; head -v -n 1 words; head -n 0 words
head missing words; head d; head -n x words; head -c 1x words
cat lines | head -n 2; (head -n 1; cat) < nums; head - < one
head -n 1k lines | tail -n 1; head -c 1K lines | cksum; head -c 1b lines | cksum; head -n 1 long | cksum
head -n 99999999999999999999 words; head -n; head -Z
head -n -0 words; head -n -200 lines; head -c -0 one; head -c -9999 words; head -n -1 long | cksum
yes | head -n 2; head -n 2 -z bin | cksum
