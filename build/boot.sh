#!/bin/sh
# boot.sh OUT - boot the ISO in QEMU with its serial line on this terminal.
# OUT/disk.img is made from root.img once and then kept.
set -eu
out=$1
qemu=${QEMU:-qemu-system-i386}
if [ ! -f "$out/disk.img" ]; then
	cp --sparse=always "$out/root.img" "$out/disk.img.new"
	mv "$out/disk.img.new" "$out/disk.img"
elif [ "$out/root.img" -nt "$out/disk.img" ]; then
	echo "note: $out/root.img is newer than your disk; rm $out/disk.img takes it over" >&2
fi
[ -f "$out/swap.img" ] || python3 "$(dirname "$0")/mkswap.py" "$out/swap.img" 134217728
echo "Ctrl-A X leaves the emulator." >&2
exec "$qemu" -machine pc -cpu qemu32,+nx,+pse36 -m 256 -display none \
	-serial mon:stdio -boot d \
	-drive "file=$out/disk.img,format=raw,if=ide,index=0,media=disk" \
	-drive "file=$out/swap.img,format=raw,if=ide,index=1,media=disk" \
	-drive "file=$out/maque.iso,format=raw,if=ide,index=2,media=cdrom"
