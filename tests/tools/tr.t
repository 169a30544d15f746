tr a-z A-Z < words; tr -d aeiou < words; tr -s ' l' < words; tr -cd '[:alpha:]' < words; tr -c '[:alnum:]' '\n' < words
tr '[:upper:]' '[:lower:]' < words; tr '[:lower:]' '[:upper:]' < words; tr -s '[:space:]' < blanks; tr -ds 'a' 'b' < words
tr abc x < words; tr -t abc x < words; tr 'a-c' '[x*]' < words; tr 'a-c' '[x*2]y' < words; tr a-e '12[x*]9' < words
tr '\n' ' ' < words; tr '\141' '\t' < words; tr '[=a=]' b < words; tr -d '\000-\037' < bin | cksum; tr -d - < nums; tr -- -3 ab < nums
tr; tr a; tr z-a x < words; tr -d a b; tr -d; tr -s; tr a b c; tr '[:nope:]' x < words; tr a ''
tr -cs 'A-Za-z' '\n' < words; tr -C a b < words | cksum; tr '\\' / < one; tr a-c '\n\r\\' < table; tr '[:digit:]' '[x*]' < table
tr 'a\-z' 123 < nums; tr -s a-z '*' < words; tr '[a-c]' '(xyz)' < words; tr a '[:alpha:]' < words; tr x y < d
tr '[:alpha:]' '[:upper:]' < words; tr -sc x < blanks; tr -cd '\200-\377' < bin | cksum; tr '[:lower:]' x < words
