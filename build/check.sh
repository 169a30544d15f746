#!/bin/sh
# check.sh OUT [format] - look the sources over: format, layers, shape, cppcheck,
# clang-tidy; or only put them into format.  A tool that is not installed is named and passed over; any
# fault found makes the status 1, after all has been tried.
set -u
out=$1
bad=0
tops="boot kernel libc servers drivers userland bench labs proto"
here=
for top in $tops; do [ -d "$top" ] && here="$here $top"; done

part() {
	echo "== $1"
	shift
	"$@" || bad=1
}
have() {
	command -v "$1" >/dev/null || {
		echo "== $1 is not installed (apt-get install $1): passed over"
		return 1
	}
}

# Contracts are tables laid out by hand, and so are our headers of newlib.
formatted() {
	# shellcheck disable=SC2086
	find $here \( -name '*.c' -o -name '*.h' \) ! -path 'proto/*' \
		! -path 'libc/newlib/include/*' ! -path 'libc/include/*' \
		! -path 'bench/posixbench.c' -print0
}
# Those that changed since they passed, many to a process.
format() {
	mkdir -p "$out/format"
	formatted | OUT=$out xargs -0 sh -c 'for f; do
			stamp=$OUT/format/$(echo "$f" | tr / @)
			[ "$stamp" -nt "$f" ] && [ "$stamp" -nt .clang-format ] ||
				printf "%s\\0" "$f"
		done' sh >"$out/format.todo"
	OUT=$out xargs -0 -r -P"$(nproc)" -n16 sh -c '
		clang-format --dry-run --Werror "$@" 2>/dev/null && {
			for f; do : >"$OUT/format/$(echo "$f" | tr / @)"; done
			exit
		}
		for f; do
			if clang-format --dry-run --Werror "$f" 2>/dev/null; then
				: >"$OUT/format/$(echo "$f" | tr / @)"
			else
				echo "$f"
			fi
		done' sh <"$out/format.todo" | sort >"$out/format.log"
	[ -s "$out/format.log" ] || return 0
	head -n 10 "$out/format.log"
	echo "format: $(wc -l <"$out/format.log") files are not as clang-format has them" \
		"($out/format.log); make format makes them so"
	return 1
}

# Each file as the build sees it; one that passed and has not changed since is
# not looked at again.
tidy() {
	flags=$1
	shift
	find "$@" -name '*.c' ! -path '*/test/*' ! -path '*/fake/*' \
		! -path '*/arch/host/*' 2>/dev/null |
	while IFS= read -r file; do
		[ "$out/tidy/$file" -nt "$file" ] && [ "$out/tidy/$file" -nt .clang-tidy ] ||
			echo "$file"
	done | OUT=$out FLAGS="$(cat "$out/cc.flags") -std=gnu11 -nostdinc -I. $flags" \
		xargs -r -P"$(nproc)" -n1 sh -c '
		text=$(clang-tidy --quiet "$1" -- $FLAGS 2>/dev/null) && {
			mkdir -p "$OUT/tidy/$(dirname "$1")"
			touch "$OUT/tidy/$1"
			exit 0
		}
		printf "%s\n" "$text"
		exit 1' sh
}
# Left out: what guesses at callers (ctu*), or takes a loop's condition for doubt.
cpp() {
	mkdir -p "$out/cppcheck"
	# shellcheck disable=SC2086
	cppcheck -q -j"$(nproc)" --cppcheck-build-dir="$out/cppcheck" \
		--std=c11 --platform=unix32 --error-exitcode=1 \
		--enable=warning,portability --inline-suppr -I. -Ilibc/include \
		--suppress=missingIncludeSystem --suppress=missingInclude \
		--suppress=comparePointers --suppress=arrayIndexOutOfBoundsCond \
		--suppress=ctunullpointer --suppress=ctuuninitvar \
		--suppress=nullPointerRedundantCheck --suppress=objectIndex \
		--suppress='*:*/test/*' --suppress='*:*/fake/*' -i libc/newlib -i bench -i labs \
		--max-configs=1 -D__maque__=1 -DCONFIG_PAE=1 -D__i386__=1 $here
}

if [ "${2-}" = format ]; then
	have clang-format || exit 1
	formatted | xargs -0 clang-format -i
	exit
fi
part layers /usr/bin/python3 build/layers.py build/layers.txt
part shape /usr/bin/python3 build/shape.py
have clang-format && part format format
have cppcheck && part cppcheck cpp
if have clang-tidy && have clang; then
	clang_include=$(clang -print-resource-dir)/include
	part 'clang-tidy: kernel and shim' tidy "-ffreestanding -DCONFIG_PAE=1 \
		-isystem $clang_include" kernel boot
	part 'clang-tidy: servers, drivers, libc' tidy "-isystem libc/include \
		-isystem $out/newlib/include -idirafter $clang_include" \
		servers drivers libc/sys libc/posix
fi
[ $bad = 0 ] && echo "check: no fault found"
exit $bad
