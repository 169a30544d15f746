/*
 * link.c - give a file one more name, take one away.
 */
#include "fs.h"

int
ext2_link(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, struct inode *ip)
{
	struct slot s;
	int err = name_check(name, len);

	if (err)
		return err;
	if (is_dir(ip))
		return -E_PERM;
	if (ip->raw.i_links_count == 0)
		return -E_NOENT;
	if (ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND))
		return -E_PERM;
	if (ip->raw.i_links_count >= E2_LINK_MAX)
		return -E_MLINK;
	err = dir_may(dir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_room(dir, name, len, cr, &s);
	if (err)
		return err;
	slot_insert(dir, &s, name, len, ip);
	slot_put(dir->fs, &s);
	ip->raw.i_links_count++;
	touch(ip, T_C);
	return 0;
}

static int
may_remove(struct inode *dir, struct inode *ip, const struct ext2_cred *cr)
{
	if (sticky_refuses(dir, ip, cr))
		return -E_PERM;
	if (is_dir(ip))
		return -E_ISDIR;
	if (ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND) ||
	    dir->raw.i_flags & E2_FL_APPEND)
		return -E_PERM;
	return 0;
}

int
ext2_unlink(
    struct inode *dir, const struct ext2_cred *cr, const char *name, size_t len)
{
	struct inode *ip;
	struct slot s;
	int err = name_check(name, len);

	if (err)
		return err;
	if (name_dots(name, len))
		return is_dir(dir) ? -E_ISDIR : -E_NOTDIR;
	err = dir_may(dir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_find(dir, name, len, &s);
	if (err)
		return err;
	err = inode_load(dir->fs, slot_entry(&s)->inode, false, &ip);
	if (err) {
		slot_put(dir->fs, &s);
		return err;
	}
	err = may_remove(dir, ip, cr);
	if (err == 0) {
		slot_remove(dir, &s);
		unlinked(ip);
	}
	slot_put(dir->fs, &s);
	ext2_iput(ip);
	return err;
}
