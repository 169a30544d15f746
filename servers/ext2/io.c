/*
 * io.c - the only callers of the disk for blocks.
 *
 * A block number is checked against the file system's size here once more, so
 * that no damage elsewhere can make a transfer leave the file system.
 */
#include "fs.h"

static int
blocks_ok(
    const struct fs *fs, uint32_t blk, const struct ext2_iov *v, unsigned n)
{
	uint64_t bytes = 0;

	for (unsigned i = 0; i < n; i++)
		bytes += v[i].len;
	assert(bytes > 0 && bytes <= EXT2_IO_MAX && n <= EXT2_IO_PIECES);
	assert((bytes & (fs->bsize - 1)) == 0);
	if (blk == 0 || blk >= fs->sb.s_blocks_count ||
	    bytes >> fs->bshift > fs->sb.s_blocks_count - blk)
		return -E_IO;
	return 0;
}

static uint64_t
sector_of(const struct fs *fs, uint32_t blk)
{
	return (uint64_t)blk << (fs->bshift - 9);
}

int
io_read(struct fs *fs, uint32_t blk, const struct ext2_iov *v, unsigned n)
{
	int err = blocks_ok(fs, blk, v, n);

	if (err)
		return err;
	return fs->dev->read(fs->dev->ctx, sector_of(fs, blk), v, n) ? -E_IO
								     : 0;
}

int
io_write(struct fs *fs, uint32_t blk, const struct ext2_iov *v, unsigned n)
{
	int err = blocks_ok(fs, blk, v, n);

	assert(!fs->ro);
	if (err)
		return err;
	fs->unflushed = true;
	return fs->dev->write(fs->dev->ctx, sector_of(fs, blk), v, n) ? -E_IO
								      : 0;
}

/* Append a piece, joining it to the last one if it follows it in memory. */
unsigned
iov_add(struct ext2_iov *v, unsigned n, void *at, uint32_t len)
{
	if (n > 0 && (uint8_t *)v[n - 1].addr + v[n - 1].len == at) {
		v[n - 1].len += len;
		return n;
	}
	assert(n < EXT2_IO_PIECES);
	v[n].addr = at;
	v[n].len = len;
	return n + 1;
}
