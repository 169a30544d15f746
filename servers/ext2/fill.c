/*
 * fill.c - bring pages of a file into the cache, several at a time.
 *
 * The blocks wanted are listed in file order, and each run of them that is
 * one on the disk too is read by one request.  Reading ahead is a favour: only
 * a failure on the page asked for counts.
 */
#include <string.h>
#include "fs.h"

struct want {
	uint32_t blk;
	uint8_t page, bit;
};

struct batch {
	struct inode *ip;
	struct page *pages[READ_AHEAD];
	unsigned npages;
	struct want want[READ_AHEAD * PAGE_BLOCKS];
	unsigned nwant;
};

/* The blocks of a page that [from, from + len) of its bytes touches. */
unsigned
block_mask(const struct fs *fs, uint32_t from, uint32_t len)
{
	uint32_t first = from >> fs->bshift;
	uint32_t last = (from + len - 1) >> fs->bshift;

	assert(len > 0 && from + len <= EXT2_PAGE);
	return (2u << last) - (1u << first);
}

/* A block that now is what the disk gives, but for what lies past the end. */
static void
made_valid(struct inode *ip, struct page *pg, unsigned b, uint32_t blk)
{
	uint32_t bsize = ip->fs->bsize;
	uint64_t start = ((uint64_t)pg->idx << PAGE_SHIFT) + b * bsize;
	uint8_t *at = pg->data + b * bsize;

	if (blk == 0 || start >= ip->size)
		memset(at, 0, bsize);
	else if (ip->size - start < bsize) {
		uint32_t keep = (uint32_t)(ip->size - start);

		memset(at + keep, 0, bsize - keep);
	}
	pg->blk[b] = blk;
	pg->valid |= (uint8_t)(1u << b);
}

/* List the blocks of one more page that must be read; holes are done here. */
static int
list_page(struct batch *bt, struct page *pg, unsigned need)
{
	struct inode *ip = bt->ip;
	uint32_t lblk = pg->idx << ip->fs->bpp_shift, blk;
	unsigned n = bt->npages++;
	int err;

	bt->pages[n] = pg;
	need &= ~(unsigned)pg->valid;
	for (unsigned b = 0; need >> b != 0; b++) {
		if (!(need >> b & 1))
			continue;
		err = bmap_get(ip, lblk + b, &blk);
		if (err)
			return err;
		if (blk == 0) {
			made_valid(ip, pg, b, 0);
			continue;
		}
		bt->want[bt->nwant].blk = blk;
		bt->want[bt->nwant].page = (uint8_t)n;
		bt->want[bt->nwant++].bit = (uint8_t)b;
	}
	return 0;
}

/* Read the run of wanted blocks from i on; returns where the next starts. */
static unsigned
read_run(struct batch *bt, unsigned i, int *err)
{
	struct fs *fs = bt->ip->fs;
	struct ext2_iov v[EXT2_IO_PIECES];
	unsigned n = 0, end = i;

	do {
		struct want *w = &bt->want[end++];

		n = iov_add(v, n,
		    bt->pages[w->page]->data + (w->bit << fs->bshift),
		    fs->bsize);
	} while (
	    end < bt->nwant && bt->want[end].blk == bt->want[end - 1].blk + 1);
	*err = io_read(fs, bt->want[i].blk, v, n);
	if (*err)
		return end;
	for (; i < end; i++) {
		struct want *w = &bt->want[i];

		made_valid(bt->ip, bt->pages[w->page], w->bit, w->blk);
	}
	return end;
}

static uint32_t
pages_left(const struct inode *ip, uint32_t idx)
{
	uint64_t end = (ip->size + EXT2_PAGE - 1) >> PAGE_SHIFT;

	return idx < end ? (uint32_t)(end - idx) : 0;
}

static void
list_ahead(struct batch *bt, uint32_t idx, uint32_t ahead)
{
	struct fs *fs = bt->ip->fs;
	struct page *pg;

	if (ahead > READ_AHEAD)
		ahead = READ_AHEAD;
	if (ahead > fs->npages / 8)
		ahead = fs->npages / 8;
	if (ahead > pages_left(bt->ip, idx))
		ahead = pages_left(bt->ip, idx);
	for (uint32_t i = 1; i < ahead; i++) {
		if (page_find(fs, bt->ip->ino, idx + i) != NULL)
			continue;
		if (page_get(fs, bt->ip->ino, idx + i, &pg) != 0)
			return;
		if (list_page(bt, pg, (1u << fs->bpp) - 1) != 0)
			return;
	}
}

/*
 * Page idx of a file, pinned, with at least the blocks of `need` valid.  With
 * ahead the whole page, and up to so many pages in all, are brought in.
 */
int
file_get(struct inode *ip, uint32_t idx, unsigned need, uint32_t ahead,
    struct page **out)
{
	struct fs *fs = ip->fs;
	struct page *pg;
	struct batch bt;
	unsigned i = 0;
	int err, io = 0, first;

	err = page_get(fs, ip->ino, idx, &pg);
	if (err)
		return err;
	*out = pg;
	if ((need & ~(unsigned)pg->valid) == 0)
		return 0;
	bt.ip = ip;
	bt.npages = bt.nwant = 0;
	err = list_page(&bt, pg, ahead ? (1u << fs->bpp) - 1 : need);
	if (err == 0 && ahead > 1)
		list_ahead(&bt, idx, ahead);
	while (i < bt.nwant) {
		i = read_run(&bt, i, &first);
		if (first)
			io = first;
	}
	for (i = 1; i < bt.npages; i++)
		page_put(fs, bt.pages[i]);
	if ((need & ~(unsigned)pg->valid) == 0)
		return 0;
	page_put(fs, pg);
	return err ? err : io ? io : -E_IO;
}
