/*
 * meta.c - metadata blocks (descriptors, bitmaps, inode tables, indirect
 * blocks) by block number.
 *
 * A page of metadata holds only those of its blocks that were asked for as
 * metadata: its neighbours may be some file's data.
 */
#include <string.h>
#include "fs.h"

static int
find(struct fs *fs, uint32_t blk, struct page **pg, unsigned *b, void **data)
{
	int err = page_get(fs, META, blk >> fs->bpp_shift, pg);

	if (err)
		return err;
	*b = blk & (fs->bpp - 1);
	*data = (*pg)->data + (*b << fs->bshift);
	return 0;
}

int
meta_get(struct fs *fs, uint32_t blk, struct page **pg, void **data)
{
	struct ext2_iov v;
	unsigned b;
	int err = find(fs, blk, pg, &b, data);

	if (err)
		return err;
	if ((*pg)->valid >> b & 1)
		return 0;
	v.addr = *data;
	v.len = fs->bsize;
	err = io_read(fs, blk, &v, 1);
	if (err) {
		page_put(fs, *pg);
		return err;
	}
	(*pg)->blk[b] = blk;
	(*pg)->valid |= (uint8_t)(1u << b);
	return 0;
}

/* A block just allocated: zeros, dirty. */
int
meta_new(struct fs *fs, uint32_t blk, struct page **pg, void **data)
{
	unsigned b;
	int err = find(fs, blk, pg, &b, data);

	if (err)
		return err;
	memset(*data, 0, fs->bsize);
	(*pg)->blk[b] = blk;
	(*pg)->valid |= (uint8_t)(1u << b);
	page_dirty(fs, *pg, 1u << b);
	return 0;
}

/* On a damaged disk a block may have been freed while it was pinned. */
void
meta_dirty(struct fs *fs, struct page *pg, uint32_t blk)
{
	unsigned bit = 1u << (blk & (fs->bpp - 1));

	if (pg->valid & bit)
		page_dirty(fs, pg, bit);
}

/* The block is free: what the cache has of it must not reach the disk. */
void
meta_forget(struct fs *fs, uint32_t blk)
{
	struct page *pg = page_find(fs, META, blk >> fs->bpp_shift);

	if (pg != NULL)
		page_forget(fs, pg, 1u << (blk & (fs->bpp - 1)));
}
