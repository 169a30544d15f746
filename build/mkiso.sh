#!/bin/sh
# mkiso.sh OUT ISO CMDLINE NAME:PATH... - a bootable GRUB 2 image of the shim, the
# kernel and each module, PATH below OUT.  What is for the debugger alone is left
# out of the copies.
set -eu
out=$1 iso=$2 cmdline=$3
shift 3
for tool in grub-mkrescue xorriso mformat; do
	command -v $tool >/dev/null || {
		echo "mkiso.sh: $tool is missing: ./run setup installs it" >&2
		exit 1
	}
done
work=$(mktemp -d "$iso.XXXXXX")
trap 'rm -rf "$work"' EXIT
stage=$work/stage
mkdir -p "$stage/boot/grub"
cp "$out/boot/shim.elf" "$stage/boot/shim.elf"
objcopy --strip-debug "$out/kernel/kernel.elf" "$stage/boot/kernel.elf"
cp "$out/kernel/kernel.ksyms" "$stage/boot/kernel.ksyms"
lines="	module2 /boot/kernel.elf kernel
	module2 /boot/kernel.ksyms ksyms"
for module; do
	name=${module%%:*}
	objcopy --strip-all "$out/${module#*:}" "$stage/boot/$name.elf"
	lines="$lines
	module2 /boot/$name.elf $name"
done
# The command line is data: each word goes to GRUB in quotes.
words=$(printf '%s\n' "$cmdline" | tr -s ' \t' '\n' | awk -v q="'" \
	'NF { gsub(q, q "\\" q q); printf " %s%s%s", q, $0, q }')
CMDLINE=$words LINES_=$lines awk '
	$0 == "@MODULES@" { print ENVIRON["LINES_"]; next }
	(at = index($0, " @CMDLINE@")) { $0 = substr($0, 1, at - 1) ENVIRON["CMDLINE"] }
	{ print }' iso/grub.cfg >"$stage/boot/grub/grub.cfg"
grub-mkrescue -d /usr/lib/grub/i386-pc --fonts= --locales= --themes= \
	-o "$work/iso" "$stage" >"$work/log" 2>&1 || {
	cat "$work/log" >&2
	exit 1
}
mv "$work/iso" "$iso"
