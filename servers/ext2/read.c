/*
 * read.c - from the cache to the client, page by page.
 *
 * A page that is a hole altogether comes from one page of zeros and takes no
 * place in the cache.  Reading on where the last read ended reads ahead, twice
 * as far each time.
 */
#include <limits.h>
#include "fs.h"

/* Is every block of the page that matters a hole? */
static int
all_holes(struct inode *ip, uint32_t idx, unsigned need, bool *yes)
{
	uint32_t lblk = idx << ip->fs->bpp_shift, blk;
	int err;

	*yes = false;
	for (unsigned b = 0; need >> b != 0; b++) {
		if (!(need >> b & 1))
			continue;
		err = bmap_get(ip, lblk + b, &blk);
		if (err || blk != 0)
			return err;
	}
	*yes = true;
	return 0;
}

static uint32_t
window(struct inode *ip, uint32_t idx, size_t len)
{
	uint32_t asked = (uint32_t)((len + EXT2_PAGE - 1) / EXT2_PAGE);

	if (idx == ip->ra_page + 1) {
		if (ip->ra_window < READ_AHEAD)
			ip->ra_window *= 2;
	} else if (idx != ip->ra_page) {
		ip->ra_window = 1;
	}
	ip->ra_page = idx;
	return asked > ip->ra_window ? asked : ip->ra_window;
}

static int
read_page(struct inode *ip, uint64_t off, size_t n, size_t left,
    ext2_copy *copy, void *ctx, size_t done)
{
	struct fs *fs = ip->fs;
	uint32_t idx = (uint32_t)(off >> PAGE_SHIFT);
	uint32_t at = (uint32_t)(off & (EXT2_PAGE - 1));
	unsigned need = block_mask(fs, at, (uint32_t)n);
	uint32_t ahead = window(ip, idx, left);
	struct page *pg = page_find(fs, ip->ino, idx);
	bool hole;
	int err;

	if (pg == NULL) {
		err = all_holes(ip, idx, need, &hole);
		if (err)
			return err;
		if (hole)
			return copy(ctx, fs->zero + at, n, done);
	}
	err = file_get(ip, idx, need, ahead, &pg);
	if (err)
		return err;
	err = copy(ctx, pg->data + at, n, done);
	page_put(fs, pg);
	return err;
}

/* The time of the last read, kept as coarse as programs can bear. */
static void
accessed(struct inode *ip)
{
	struct ext2_stat st;
	struct ext2_time now;

	if (may_change(ip->fs) != 0)
		return;
	ext2_stat(ip, &st);
	ip->fs->now(ip->fs->ctx, &now);
	if (st.atime.sec <= st.mtime.sec || st.atime.sec <= st.ctime.sec ||
	    now.sec - st.atime.sec >= 24 * 60 * 60)
		touch(ip, T_A);
}

int
ext2_read(
    struct inode *ip, uint64_t off, size_t len, ext2_copy *copy, void *ctx)
{
	size_t done = 0, n;
	int got = 0;

	if (!is_reg(ip))
		return is_dir(ip) ? -E_ISDIR : -E_INVAL;
	if (off >= ip->size || len == 0)
		return 0;
	if (len > ip->size - off)
		len = (size_t)(ip->size - off);
	if (len > INT_MAX)
		len = INT_MAX;
	while (done < len) {
		n = EXT2_PAGE - (size_t)((off + done) & (EXT2_PAGE - 1));
		if (n > len - done)
			n = len - done;
		got = read_page(ip, off + done, n, len - done, copy, ctx, done);
		if (got <= 0)
			break;
		assert((size_t)got <= n);
		done += (size_t)got;
	}
	if (done == 0)
		return got == 0 ? -E_FAULT : got;
	accessed(ip);
	return (int)done;
}
