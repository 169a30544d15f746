#!/bin/sh
# mkroot.sh IMAGE PROGRAM... -- SERVICE... - the ext2 image of the root disk:
# programs in /bin with their second names (userland/bin/aliases), services in
# /boot, iso/root as it is; all of it root's, with at least 100 MB and 5,000
# inodes free.  Needs no root.
set -eu
image=$1
shift
PATH=$PATH:/sbin:/usr/sbin
command -v mke2fs >/dev/null || {
	echo "mkroot.sh: mke2fs is missing: ./run setup installs it" >&2
	exit 1
}
work=$(mktemp -d "$image.XXXXXX")
trap 'rm -rf "$work"' EXIT
stage=$work/root new=$work/image

for dir in bin boot dev etc home/user mnt proc root tmp; do
	mkdir -p "$stage/$dir"
done
ln -s dev/srv "$stage/srv"
to=bin
for file; do
	if [ "$file" = -- ]; then
		to=boot
		continue
	fi
	objcopy --strip-all "$file" "$stage/$to/${file##*/}"
	[ $to = boot ] || chmod 755 "$stage/$to/${file##*/}"
done
if [ -f userland/bin/aliases ]; then
	while read -r name tool; do
		case $name in '' | '#'*) continue ;; esac
		if [ -f "$stage/bin/$tool" ]; then
			ln -f "$stage/bin/$tool" "$stage/bin/$name"
		else
			echo "mkroot.sh: $name is to be $tool, which is not there" >&2
		fi
	done <userland/bin/aliases
fi
cp -R iso/root/. "$stage"
chmod -R u=rwX,go=rX "$stage"
chmod 1777 "$stage/tmp"
chmod 700 "$stage/root"

used=$(du -sk "$stage" | cut -f1)
files=$(find "$stage" | wc -l)
blocks=$(((used + 128 * 1024) / 4))
inodes=$((files + 6000))
mke2fs -q -F -t ext2 -r 1 -b 4096 -I 256 -N $inodes -m 0 -L maque \
	-O none,filetype,sparse_super,large_file \
	-E root_owner=0:0,lazy_itable_init=0 \
	-d "$stage" "$new" $blocks >"$work/log" 2>&1 || {
	cat "$work/log" >&2
	exit 1
}

# mke2fs copies owners; the one who builds this need not be root.
if [ "$(id -u)" != 0 ]; then
	(cd "$stage" && find . ! -name .) | sed 's/^\.//' | while IFS= read -r f; do
		printf 'sif "%s" uid 0\nsif "%s" gid 0\n' "$f" "$f"
	done >"$work/ids"
	debugfs -w -f "$work/ids" "$new" >/dev/null 2>&1
fi

dumpe2fs -h "$new" 2>/dev/null | awk -F: '
	/^Free blocks/ { blocks = $2 }
	/^Free inodes/ { inodes = $2 }
	END {
		if (blocks * 4 < 100 * 1024 || inodes < 5000) {
			print "mkroot.sh: too little is free: " blocks, inodes
			exit 1
		}
	}' >&2
e2fsck -fn "$new" >"$work/log" 2>&1 || {
	cat "$work/log" >&2
	echo "mkroot.sh: e2fsck finds fault with the new image" >&2
	exit 1
}
mv "$new" "$image"
