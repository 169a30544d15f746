/*
 * xattr.c - extended attributes, as far as deleting a file needs them.
 *
 * Their block may be shared by several inodes and counts them.
 */
#include "fs.h"

int
xattr_free(struct inode *ip)
{
	struct fs *fs = ip->fs;
	uint32_t blk = ip->raw.i_file_acl, unit = fs->bsize >> 9;
	struct e2_xattr_header *h;
	struct page *pg;
	void *data;
	bool last;
	int err;

	if (blk == 0)
		return 0;
	err = block_check(fs, blk);
	if (err == 0)
		err = meta_get(fs, blk, &pg, &data);
	if (err)
		return err;
	h = data;
	if (h->h_magic != E2_XATTR_MAGIC || h->h_refcount == 0) {
		page_put(fs, pg);
		return damaged(fs, "damaged attributes, block", blk);
	}
	last = h->h_refcount == 1;
	if (!last) {
		h->h_refcount--;
		meta_dirty(fs, pg, blk);
	}
	page_put(fs, pg);
	if (last)
		err = block_free(fs, blk);
	if (err)
		return err;
	ip->raw.i_file_acl = 0;
	ip->raw.i_blocks -= ip->raw.i_blocks < unit ? ip->raw.i_blocks : unit;
	ip->dirty = true;
	return 0;
}
