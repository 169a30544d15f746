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

struct reading {
	struct inode *ip;
	uint64_t off;
	size_t len, done;
	ext2_copy *copy;
	void *ctx;
};

/* The next n bytes, all in one page. */
static int
read_page(struct reading *r, size_t n)
{
	struct inode *ip = r->ip;
	struct fs *fs = ip->fs;
	uint64_t off = r->off + r->done;
	uint32_t idx = (uint32_t)(off >> PAGE_SHIFT);
	uint32_t at = (uint32_t)(off & (EXT2_PAGE - 1));
	unsigned need = block_mask(fs, at, (uint32_t)n);
	uint32_t ahead = window(ip, idx, r->len - r->done);
	struct page *pg = page_find(fs, ip->ino, idx);
	bool hole;
	int got;

	if (pg == NULL) {
		got = all_holes(ip, idx, need, &hole);
		if (got)
			return got;
		if (hole)
			return r->copy(r->ctx, fs->zero + at, n, r->done);
	}
	got = file_get(ip, idx, need, ahead, &pg);
	if (got)
		return got;
	got = r->copy(r->ctx, pg->data + at, n, r->done);
	page_put(fs, pg);
	return got;
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
	struct reading r = { ip, off, len, 0, copy, ctx };
	int got = 0;
	size_t n;

	if (!is_reg(ip))
		return is_dir(ip) ? -E_ISDIR : -E_INVAL;
	if (off >= ip->size || len == 0)
		return 0;
	if (r.len > ip->size - off)
		r.len = (size_t)(ip->size - off);
	if (r.len > INT_MAX)
		r.len = INT_MAX;
	while (r.done < r.len) {
		n = EXT2_PAGE - (size_t)((off + r.done) & (EXT2_PAGE - 1));
		if (n > r.len - r.done)
			n = r.len - r.done;
		got = read_page(&r, n);
		if (got <= 0)
			break;
		assert((size_t)got <= n);
		r.done += (size_t)got;
	}
	if (r.done == 0)
		return got == 0 ? -E_FAULT : got;
	accessed(ip);
	return (int)r.done;
}
