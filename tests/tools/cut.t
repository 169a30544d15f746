cut -b 1-3 words; cut -c 2,4-5 words; cut -f 2 tabs; cut -d: -f 1,3 table
cut -d: -f 2- table; cut -d: -f -2 table; cut -s -f 1 words; cut -f 1 words
cut --complement -d: -f 2 table; cut --output-delimiter=__ -d: -f 1,3 table; cut --complement -b 2-4 words
cut -b 5- one; cut -c 3,1,2 words; cut -c 1-2,2-5 words; cut --output-delimiter=: -b 1-2,4 words
cut; cut -b 0 words; cut -f 3-1 words; cut -d ab -f 1 words; cut -b x words; cut -f x words; cut -b - words
cut -d : -b 1 words; cut -s -b 1 words; cut -b 1 -f 1 words; cut -f 1 missing d
cut -z -b 1-3 bin | od -c | head -n 3; cut -d ' ' -f 2 - < words; cut -c 1-5 long
