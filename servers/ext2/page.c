/*
 * page.c - pages lent to the pager, which maps the very frames of the cache.
 *
 * A lent page is never reused.  If its file is cut shorter meanwhile, or goes,
 * the page loses its owner, reads as zeros and is forgotten when it comes back.
 */
#include <string.h>
#include "fs.h"

static int
give_places(struct inode *ip, struct page *pg, const struct ext2_cred *cr)
{
	struct fs *fs = ip->fs;
	uint32_t lblk = pg->idx << fs->bpp_shift, blk;
	int err;

	for (uint32_t b = 0; b < fs->bpp; b++) {
		if ((uint64_t)(lblk + b) << fs->bshift >= ip->size)
			break;
		if (pg->blk[b] != 0)
			continue;
		err = bmap_alloc(ip, lblk + b, cr, &blk);
		if (err)
			return err;
		pg->blk[b] = blk;
		page_dirty(fs, pg, 1u << b);
	}
	return 0;
}

static uint32_t
bound_bit(uint32_t ino)
{
	return ino * 0x9e3779b1u >> 20;
}

void
ext2_bind(struct inode *ip)
{
	bit_set(ip->fs->bound, bound_bit(ip->ino));
}

/* Pages from `from' on are gone: does the pager have them, perhaps? */
void
file_cut(const struct inode *ip, uint32_t from)
{
	const struct fs *fs = ip->fs;

	if (fs->cut != NULL && bit_test(fs->bound, bound_bit(ip->ino)))
		fs->cut(fs->ctx, ip->ino, ip->raw.i_generation, from);
}

int
ext2_page_lend(struct inode *ip, uint32_t n, uint32_t ahead, bool write,
    const struct ext2_cred *cr, void **at)
{
	struct fs *fs = ip->fs;
	struct page *pg;
	int err = write ? may_change(fs) : 0;

	if (err)
		return err;
	if (!is_reg(ip))
		return -E_INVAL;
	if ((uint64_t)n << PAGE_SHIFT >= ip->size)
		return -E_FAULT;
	pg = page_find(fs, ip->ino, n);
	if ((pg == NULL || pg->lent == 0) && fs->nlent >= fs->npages / 2)
		return -E_NOMEM;
	err = file_get(ip, n, (1u << fs->bpp) - 1, ahead, &pg);
	if (err)
		return err;
	if (write)
		err = give_places(ip, pg, cr);
	if (err == 0 && pg->lent == UINT16_MAX)
		err = -E_NOMEM;
	if (err == 0) {
		if (pg->lent++ == 0)
			fs->nlent++;
		*at = pg->data;
	}
	page_put(fs, pg);
	return err;
}

/* What a mapper wrote past the end of file is nobody's. */
static void
zero_past_end(struct fs *fs, struct page *pg)
{
	const struct inode *ip = inode_find(fs, pg->ino);
	uint64_t start = (uint64_t)pg->idx << PAGE_SHIFT;

	if (ip != NULL && ip->size < start + EXT2_PAGE) {
		size_t keep = ip->size > start ? (size_t)(ip->size - start) : 0;

		memset(pg->data + keep, 0, EXT2_PAGE - keep);
	}
}

/* The lent page at this address; NULL. */
static struct page *
lent_page(struct fs *fs, void *at)
{
	uintptr_t off = (uintptr_t)at - (uintptr_t)fs->base;
	struct page *pg;

	if (off >> PAGE_SHIFT >= fs->npages || off & (EXT2_PAGE - 1))
		return NULL;
	pg = &fs->pages[off >> PAGE_SHIFT];
	return pg->lent != 0 ? pg : NULL;
}

static void
written(struct fs *fs, struct page *pg)
{
	if (fs->ro || pg->ino == NO_OWNER)
		return;
	zero_past_end(fs, pg);
	for (uint32_t b = 0; b < fs->bpp; b++)
		if (pg->valid >> b & 1 && pg->blk[b] != 0)
			page_dirty(fs, pg, 1u << b);
}

int
ext2_page_written(struct fs *fs, void *at)
{
	struct page *pg = lent_page(fs, at);

	if (pg == NULL)
		return -E_INVAL;
	written(fs, pg);
	return 0;
}

int
ext2_page_back(struct fs *fs, void *at, bool dirty)
{
	struct page *pg = lent_page(fs, at);

	if (pg == NULL)
		return -E_INVAL;
	if (dirty)
		written(fs, pg);
	if (--pg->lent == 0)
		fs->nlent--;
	return 0;
}

void
ext2_pages_back(struct fs *fs)
{
	for (uint32_t i = 0; i < fs->npages; i++)
		fs->pages[i].lent = 0;
	fs->nlent = 0;
}
