paste words nums; paste -d: words nums tabs; paste -s words nums; paste -s -d ',;' nums
paste - - < nums; paste -d '\n' words nums; paste -d '\0x' words nums one; paste one one words
paste missing; paste words missing; paste d; cat nums | paste - words -; paste -d '' words nums
paste -s one empty words; paste empty; paste -d 'a\' words
