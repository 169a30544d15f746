rmdir e; rmdir d; rmdir missing; rmdir words
mkdir -p p/q/r; rmdir -p p/q/r; rmdir
mkdir -p p/q/r; touch p/x; rmdir -p p/q/r/
mkdir -p p/q/r; rmdir -pv p/q/r
rmdir --ignore-fail-on-non-empty d e; rmdir -v e
