/*
 * orphan.c - files without a name that are still open.
 *
 * They form a list on the disk, from s_last_orphan through i_dtime, so that
 * after a crash the next mount, or e2fsck, finds and deletes them.
 */
#include "fs.h"

enum { MAX_ORPHANS = 65536 };

void
orphan_add(struct inode *ip)
{
	struct fs *fs = ip->fs;

	assert(!ip->orphan && ip->raw.i_links_count == 0);
	ip->raw.i_dtime = fs->sb.s_last_orphan;
	ip->orphan = ip->dirty = true;
	fs->sb.s_last_orphan = ip->ino;
	fs->sb_dirty = true;
	file_cut(ip, UINT32_MAX);
}

/* The inode after cur; if that is `gone`, it becomes `then` instead. */
static int
next_of(
    struct fs *fs, uint32_t cur, uint32_t gone, uint32_t then, uint32_t *next)
{
	struct inode *ip = inode_find(fs, cur);
	struct e2_inode *raw;
	struct page *pg;
	uint32_t blk;
	int err;

	if (ip != NULL) {
		*next = ip->raw.i_dtime;
		if (*next == gone) {
			ip->raw.i_dtime = then;
			ip->dirty = true;
		}
		return 0;
	}
	err = inode_raw(fs, cur, &pg, &raw, &blk);
	if (err)
		return err;
	*next = raw->i_dtime;
	if (*next == gone) {
		raw->i_dtime = then;
		meta_dirty(fs, pg, blk);
	}
	page_put(fs, pg);
	return 0;
}

int
orphan_remove(struct inode *ip)
{
	struct fs *fs = ip->fs;
	uint32_t cur = fs->sb.s_last_orphan;
	int err, left = MAX_ORPHANS;

	assert(ip->orphan);
	if (cur == ip->ino) {
		fs->sb.s_last_orphan = ip->raw.i_dtime;
		fs->sb_dirty = true;
		cur = 0;
	}
	while (cur != 0 && cur != ip->ino) {
		if (cur > fs->sb.s_inodes_count || left-- == 0)
			return damaged(fs, "damaged list of orphans at", cur);
		err = next_of(fs, cur, ip->ino, ip->raw.i_dtime, &cur);
		if (err)
			return err;
	}
	ip->orphan = false;
	ip->raw.i_dtime = 0;
	ip->dirty = true;
	return 0;
}

static void
mark_deleted(struct inode *ip)
{
	struct fs *fs = ip->fs;
	struct ext2_time t;

	fs->now(fs->ctx, &t);
	/* e2fsck takes a small time for a link of the orphan list */
	ip->raw.i_dtime = (uint32_t)t.sec;
	if (ip->raw.i_dtime <= fs->sb.s_inodes_count)
		ip->raw.i_dtime = fs->sb.s_inodes_count + 1;
	ip->dirty = true;
}

/* The last link and the last reference are gone: free all it has. */
int
inode_delete(struct inode *ip)
{
	struct fs *fs = ip->fs;
	int err = 0;

	assert(ip->refs == 0 && ip->raw.i_links_count == 0);
	if (has_blocks(ip)) {
		file_drop_pages(ip, 0);
		err = blocks_free_from(ip, 0);
		if (err)
			return err;
		set_size(ip, 0);
	}
	err = xattr_free(ip);
	if (err == 0 && ip->orphan)
		err = orphan_remove(ip);
	if (err)
		return err;
	mark_deleted(ip);
	err = inode_flush(ip);
	if (err == 0)
		err = inode_free(fs, ip->ino, is_dir(ip));
	if (err)
		orphan_add(ip);
	else
		inode_leave(ip);
	return err;
}

/* ext3 also lists files with links: those it was cutting to their size. */
static int
finish_truncate(struct inode *ip)
{
	struct fs *fs = ip->fs;
	int err = 0;

	if (is_reg(ip))
		err = blocks_free_from(
		    ip, (ip->size + fs->bsize - 1) >> fs->bshift);
	return err ? err : orphan_remove(ip);
}

/* At the mount: delete what was open and nameless when the system stopped. */
int
orphans_delete(struct fs *fs)
{
	struct inode *ip;
	uint32_t ino;
	int err;

	for (int left = MAX_ORPHANS; left > 0; left--) {
		ino = fs->sb.s_last_orphan;
		if (ino == 0)
			return 0;
		err = inode_load(fs, ino, true, &ip);
		if (err)
			return err;
		if (ip->raw.i_links_count != 0) {
			err = finish_truncate(ip);
			ip->orphan = false;
		}
		ext2_iput(ip);
		if (err)
			return err;
		if (fs->sb.s_last_orphan == ino)
			return -E_IO;
	}
	return -E_IO;
}
