cat words one
cat -n words one words
cat -b words blanks
cat -s blanks
cat -E tabs
cat -A bin
cat -ns blanks
cat -T tabs; cat -v bin; cat -e crlf; cat -t tabs
cat missing words
cat d words
cat - words < one
cat -u words
cat < long | cksum
cat -Z
cat --bogus words
cat words > /dev/full
cat words one - >> words < nums
cat --number --squeeze-blank blanks
printf 'a\n' > f; cat f f >> f
