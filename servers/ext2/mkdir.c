/*
 * mkdir.c - make and remove directories.
 *
 * A directory's link count is 2 and one more for each directory in it.
 */
#include <string.h>
#include "fs.h"

/* The first block of a new directory: . and .. */
static int
first_block(
    struct inode *ip, const struct inode *parent, const struct ext2_cred *cr)
{
	struct fs *fs = ip->fs;
	uint8_t type = fs->filetype ? E2_FT_DIR : 0;
	struct e2_dirent *de;
	struct page *pg;
	uint32_t blk;
	int err = page_get(fs, ip->ino, 0, &pg);

	if (err)
		return err;
	err = bmap_alloc(ip, 0, cr, &blk);
	if (err) {
		page_put(fs, pg);
		return err;
	}
	memset(pg->data, 0, fs->bsize);
	de = (struct e2_dirent *)pg->data;
	de->inode = ip->ino;
	de->rec_len = 12;
	de->name_len = 1;
	de->file_type = type;
	memcpy(de->name, ".", 1);
	de = (struct e2_dirent *)(pg->data + 12);
	de->inode = parent->ino;
	de->rec_len = (uint16_t)(fs->bsize - 12);
	de->name_len = 2;
	de->file_type = type;
	memcpy(de->name, "..", 2);
	pg->blk[0] = blk;
	pg->valid |= 1;
	page_dirty(fs, pg, 1);
	page_put(fs, pg);
	set_size(ip, fs->bsize);
	return 0;
}

int
ext2_mkdir(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, uint32_t mode)
{
	struct inode *ip;
	struct slot s;
	int err = name_check(name, len);

	if (err == 0)
		err = dir_may(dir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_room(dir, name, len, cr, &s);
	if (err)
		return err;
	if (dir->raw.i_links_count >= E2_LINK_MAX)
		err = -E_MLINK;
	if (err == 0)
		err = inode_new(dir, cr, (mode & 07777) | E2_S_DIR, &ip);
	if (err)
		goto out;
	err = first_block(ip, dir, cr);
	if (err) {
		inode_undo(ip);
		goto out;
	}
	slot_insert(dir, &s, name, len, ip);
	dir->raw.i_links_count++;
	dir->dirty = true;
	ext2_iput(ip);
out:
	slot_put(dir->fs, &s);
	return err;
}

static int
may_remove(struct inode *dir, struct inode *ip, const struct ext2_cred *cr)
{
	if (!is_dir(ip))
		return -E_NOTDIR;
	if (sticky_refuses(dir, ip, cr))
		return -E_PERM;
	if (ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND) ||
	    dir->raw.i_flags & E2_FL_APPEND)
		return -E_PERM;
	if (ip->ino == E2_ROOT_INO)
		return -E_BUSY;
	return dir_empty(ip);
}

int
ext2_rmdir(
    struct inode *dir, const struct ext2_cred *cr, const char *name, size_t len)
{
	struct inode *ip;
	struct slot s;
	int err = name_check(name, len);

	if (err)
		return err;
	if (name_dots(name, len))
		return len == 1 ? -E_INVAL : -E_NOTEMPTY;
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
		if (dir->raw.i_links_count > 2)
			dir->raw.i_links_count--;
		ip->raw.i_links_count = 1;
		unlinked(ip);
	}
	slot_put(dir->fs, &s);
	ext2_iput(ip);
	return err;
}
