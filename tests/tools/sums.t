cksum words one empty; cksum < long; cksum bin; cksum missing
md5sum words one empty bin long; md5sum < words; md5sum missing; md5sum -b words; md5sum --tag words
sha256sum words one empty bin long; sha256sum < words; sha256sum d; sha256sum -b words; sha256sum --tag words
md5sum words one > l; md5sum -c l; echo x > one; md5sum -c l; md5sum -c --quiet l; md5sum --status -c l; rm words; md5sum -c l; md5sum -c --ignore-missing l
sha256sum words 'a b' > l; sha256sum -c l; echo junk >> l; sha256sum -c l; sha256sum -w -c l; sha256sum -c --strict l; sha256sum -c empty; sha256sum --tag words | sha256sum -c
for i in 54 55 56 57 63 64 65 119 120 128; do head -c $i long | md5sum; head -c $i long | sha256sum; done
sum words; sum words one; sum < bin; sum -s bin words; sum -s < long; sum missing; sum empty; sum -r bin
touch 'a\b'; md5sum 'a\b'; md5sum 'a\b' > l; md5sum -c l; sha256sum -z words | od -c | tail -n 2
