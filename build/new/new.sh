#!/bin/sh
# new.sh server|driver NAME [FOLDER] - a new service that builds, boots and passes
# before a line of it is edited.
#
# Writes servers/NAME (or drivers/NAME), proto/NAME.h and tests/test_NAME.py, each
# from build/new/KIND, into this tree; with FOLDER, all of it into that one (out of
# tree, for the SDK).  Refuses a name that anything has already.
set -eu
cd "$(dirname "$0")/../.."
kind=${1-} name=${2-} folder=${3-}

fail() {
	echo "new-$kind: $*" >&2
	exit 2
}

case $kind in
server | driver) ;;
*)
	echo "usage: make new-server NAME=x, make new-driver NAME=x" >&2
	exit 2
	;;
esac
case $name in
'') fail "which name? make new-$kind NAME=x" ;;
*[!a-z0-9]* | [0-9]*) fail "'$name': a name is small letters and digits, a letter first" ;;
esac
[ ${#name} -le 15 ] || fail "'$name': at most 15 characters"
for other in servers/$name drivers/$name proto/$name.h userland/bin/$name.c \
	userland/tests/$name.c userland/$name bench/$name.c tests/test_$name.py; do
	[ ! -e "$other" ] || fail "'$name' is taken: $other"
done
if printf 'int %s;\n' "$name" | ${CC:-gcc} -std=gnu11 -fsyntax-only -x c - 2>/dev/null; then :; else
	fail "'$name' is a word of C"
fi

# The lowest protocol number that nobody has, of those for services.
number=32
while grep -qE "PROTO_[a-z0-9]+ *= *$number\b" proto/*.h; do
	number=$((number + 1))
done
[ $number -lt 63 ] || fail "all protocol numbers are taken"

upper=$(printf %s "$name" | tr a-z A-Z)
# put TEMPLATE PLACE: one file, with the name in it.
put() {
	mkdir -p "$(dirname "$2")"
	sed "s/@name@/$name/g; s/@NAME@/$upper/g; s/@number@/$number/g; s/@kind@/${kind}s/g" "$1" >"$2"
	echo "  $2"
}

top=${folder:-.}
to=$top/${kind}s/$name
[ -z "$folder" ] || [ ! -e "$to" ] || fail "$to exists"
from=build/new/$kind
find "$from" -type f | LC_ALL=C sort | while read -r file; do
	rel=$(printf %s "${file#"$from"/}" | sed "s/@name@/$name/g")
	case $rel in
	proto.h) put "$file" "$top/proto/$name.h" ;;
	test_*.py) put "$file" "$top/tests/$rel" ;;
	*) put "$file" "$to/$rel" ;;
	esac
done
[ -n "$folder" ] || echo "Now: make iso, build/vm -c $name, and python3 -m pytest tests/test_$name.py"
