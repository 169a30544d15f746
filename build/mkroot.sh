#!/bin/sh
# mkroot.sh STAGE IMAGE - an ext2 image of what lies in STAGE, all of it
# root's, with at least 100 MB and 5,000 inodes free.  Needs no root.
set -eu
stage=$1 image=$2
PATH=$PATH:/sbin:/usr/sbin
command -v mke2fs >/dev/null || {
	echo "mkroot.sh: mke2fs is missing: apt-get install e2fsprogs" >&2
	exit 1
}
used=$(du -sk "$stage" | cut -f1)
files=$(find "$stage" | wc -l)
blocks=$(( (used + 128 * 1024) / 4 ))
inodes=$(( files + 6000 ))
rm -f "$image.new"
mke2fs -q -F -t ext2 -r 1 -b 4096 -I 256 -N $inodes -m 0 -L maque \
	-O none,filetype,sparse_super,large_file \
	-E root_owner=0:0,lazy_itable_init=0 \
	-d "$stage" "$image.new" $blocks >"$image.log" 2>&1 || {
	cat "$image.log" >&2
	exit 1
}
rm -f "$image.log"

# mke2fs copies owners; the one who builds this need not be root.
if [ "$(id -u)" != 0 ]; then
	(cd "$stage" && find . ! -name . | sed 's/^\.//' | while IFS= read -r f; do
		printf 'sif "%s" uid 0\nsif "%s" gid 0\n' "$f" "$f"
	done) >"$image.ids"
	debugfs -w -f "$image.ids" "$image.new" >/dev/null 2>&1
	rm -f "$image.ids"
fi

dumpe2fs -h "$image.new" 2>/dev/null | awk -F: '
	/^Free blocks/ { blocks = $2 }
	/^Free inodes/ { inodes = $2 }
	END {
		if (blocks * 4 < 100 * 1024 || inodes < 5000) {
			print "mkroot.sh: too little is free: " blocks, inodes
			exit 1
		}
	}' >&2
e2fsck -fn "$image.new" >/dev/null 2>&1 || {
	echo "mkroot.sh: e2fsck finds fault with the new image" >&2
	exit 1
}
mv "$image.new" "$image"
