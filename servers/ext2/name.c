/*
 * name.c - look up a name; what every operation on names checks first.
 */
#include <string.h>
#include "fs.h"

bool
name_dots(const char *name, size_t len)
{
	return len > 0 && len <= 2 && name[0] == '.' && name[len - 1] == '.';
}

/* May this be a name in a directory? */
int
name_check(const char *name, size_t len)
{
	if (len == 0)
		return -E_NOENT;
	if (len > E2_NAME_MAX)
		return -E_NAMETOOLONG;
	if (memchr(name, '/', len) || memchr(name, '\0', len))
		return -E_INVAL;
	return 0;
}

/* Is it a directory that still has a name, and may the caller use it so? */
int
dir_may(struct inode *dir, const struct ext2_cred *cr, unsigned want)
{
	if (!is_dir(dir))
		return -E_NOTDIR;
	if (dir->raw.i_links_count == 0)
		return -E_NOENT;
	return ext2_access(dir, cr, want);
}

int
ext2_lookup(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, struct inode **out)
{
	struct slot s;
	uint32_t ino;
	int err = name_check(name, len);

	if (err)
		return err;
	if (is_dir(dir) && len == 1 && name[0] == '.') {
		err = ext2_access(dir, cr, EXT2_X);
		if (err == 0)
			*out = ext2_hold(dir);
		return err;
	}
	err = dir_may(dir, cr, EXT2_X);
	if (err)
		return err;
	ino = hint_find(dir, name, len);
	if (ino == 0) {
		err = dir_find(dir, name, len, &s);
		if (err)
			return err;
		ino = slot_entry(&s)->inode;
		slot_put(dir->fs, &s);
		hint_add(dir, name, len, ino);
	}
	return inode_load(dir->fs, ino, false, out);
}

/* One name less; the last one makes it an orphan until it is let go. */
void
unlinked(struct inode *ip)
{
	assert(ip->raw.i_links_count > 0);
	ip->raw.i_links_count--;
	touch(ip, T_C);
	if (ip->raw.i_links_count == 0)
		orphan_add(ip);
}
