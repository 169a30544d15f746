/*
 * sync.c - everything to the medium.
 *
 * Order: inodes into their table blocks, dirty blocks, flush, superblock,
 * flush.  The clean mark is set only when all of that worked.
 */
#include "fs.h"

static int
flush_all(struct fs *fs)
{
	int err = 0, failed;

	for (uint32_t i = 0; i < fs->ninodes; i++) {
		struct inode *ip = &fs->inodes[i];

		failed = ip->ino != 0 && ip->dirty ? inode_flush(ip) : 0;
		if (failed)
			err = failed;
	}
	failed = writeback(fs);
	if (failed)
		err = failed;
	if (fs->unflushed) {
		if (fs->dev->flush(fs->dev->ctx) != 0)
			return -E_IO;
		fs->unflushed = false;
	}
	return err;
}

bool
ext2_dirty(const struct fs *fs)
{
	if (fs->ro)
		return false;
	for (uint32_t i = 0; i < fs->ninodes; i++)
		if (fs->inodes[i].ino != 0 && fs->inodes[i].dirty)
			return true;
	return fs->ndirty > 0 || fs->sb_dirty || fs->unflushed;
}

int
ext2_sync(struct fs *fs)
{
	bool valid;
	int err;

	if (!ext2_dirty(fs))
		return 0;
	err = flush_all(fs);
	if (err)
		return err;
	valid = fs->was_clean && !(fs->sb.s_state & E2_STATE_ERROR);
	if (fs->sb_dirty || valid != fs->clean_on_disk) {
		err = super_write(fs, valid);
		if (err)
			return err;
	}
	fs->sb_dirty = false;
	return 0;
}

int
ext2_fsync(struct inode *ip)
{
	return ip->fs->ro ? 0 : flush_all(ip->fs);
}
