#!/bin/sh
# debug.sh OUT SERVICE... - QEMU waiting at its first instruction, and gdb with
# the symbols of the kernel and of each service.  All services lie at the
# same address: name a file to tell which, and take hbreak, which needs no page
# to be there yet (hbreak servers/vfs/mount.c:do_mount).
set -eu
out=$1
shift
command -v gdb >/dev/null || {
	echo "debug.sh: gdb is missing: apt-get install gdb" >&2
	exit 1
}
{
	echo "set architecture i386"
	echo "set confirm off"
	echo "symbol-file $out/kernel/kernel.elf"
	for service; do
		echo "add-symbol-file $service"
	done
	echo "target remote :1234"
	echo "hbreak kernel_main"
} >"$out/gdbinit"
[ -f "$out/disk.img" ] || cp --sparse=always "$out/root.img" "$out/disk.img"
[ -f "$out/swap.img" ] || python3 "$(dirname "$0")/mkswap.py" "$out/swap.img" 134217728
# A session of its own: Ctrl-C is for gdb, which stops the guest.
setsid "${QEMU:-qemu-system-i386}" -machine pc -cpu qemu32,+nx,+pse36 -m 256 -display none \
	-serial "file:$out/debug.log" -boot d -S -s \
	-drive "file=$out/disk.img,format=raw,if=ide,index=0,media=disk" \
	-drive "file=$out/swap.img,format=raw,if=ide,index=1,media=disk" \
	-drive "file=$out/maque.iso,format=raw,if=ide,index=2,media=cdrom" &
qemu=$!
trap 'kill $qemu 2>/dev/null || :' EXIT INT TERM
echo "the serial line goes to $out/debug.log"
gdb -q -x "$out/gdbinit"
