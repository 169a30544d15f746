/*
 * symlink.c - symbolic links: up to 59 bytes lie in the inode, more in a block.
 */
#include <string.h>
#include "fs.h"

static int
write_target(struct inode *ip, const struct ext2_cred *cr, const char *target,
    size_t len)
{
	struct fs *fs = ip->fs;
	struct page *pg;
	uint32_t blk;
	int err;

	if (len < E2_FAST_LINK) {
		memcpy(ip->raw.i_block, target, len);
		set_size(ip, len);
		return 0;
	}
	err = page_get(fs, ip->ino, 0, &pg);
	if (err)
		return err;
	err = bmap_alloc(ip, 0, cr, &blk);
	if (err == 0) {
		memset(pg->data, 0, fs->bsize);
		memcpy(pg->data, target, len);
		pg->blk[0] = blk;
		pg->valid |= 1;
		page_dirty(fs, pg, 1);
		set_size(ip, len);
	}
	page_put(fs, pg);
	return err;
}

int
ext2_symlink(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, const char *target, size_t tlen)
{
	struct inode *ip;
	struct slot s;
	int err = name_check(name, len);

	if (err)
		return err;
	if (tlen == 0 || memchr(target, '\0', tlen))
		return tlen == 0 ? -E_NOENT : -E_INVAL;
	if (tlen >= dir->fs->bsize)
		return -E_NAMETOOLONG;
	err = dir_may(dir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_room(dir, name, len, cr, &s);
	if (err)
		return err;
	err = inode_new(dir, cr, E2_S_LNK | 0777, &ip);
	if (err)
		goto out;
	err = write_target(ip, cr, target, tlen);
	if (err) {
		inode_undo(ip);
		goto out;
	}
	slot_insert(dir, &s, name, len, ip);
	ext2_iput(ip);
out:
	slot_put(dir->fs, &s);
	return err;
}

/* Up to len bytes of the target; returns how many. */
int
ext2_readlink(struct inode *ip, size_t len, ext2_copy *copy, void *ctx)
{
	struct page *pg;
	int err;

	if (!is_link(ip))
		return -E_INVAL;
	if (len > ip->size)
		len = (size_t)ip->size;
	if (len == 0)
		return 0;
	if (fast_link(ip))
		return copy(ctx, ip->raw.i_block, len, 0);
	err = file_get(ip, 0, block_mask(ip->fs, 0, (uint32_t)len), 0, &pg);
	if (err)
		return err;
	err = copy(ctx, pg->data, len, 0);
	page_put(ip->fs, pg);
	return err;
}
