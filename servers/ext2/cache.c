/*
 * cache.c - the pages: found by owner and number, reused by age.
 *
 * Only a clean page that nobody pins or borrows is reused.  So that there are
 * always some, dirty pages are written out when they are half of all.
 */
#include "fs.h"

static struct page **
bucket(const struct fs *fs, uint32_t ino, uint32_t idx)
{
	uint32_t h = ino * 0x9e3779b1u + idx * 0x85ebca6bu;

	return &fs->page_hash[(h ^ h >> 15) & fs->page_mask];
}

static void
ring_out(struct page *pg)
{
	pg->older->newer = pg->newer;
	pg->newer->older = pg->older;
}

static void
ring_newest(struct fs *fs, struct page *pg)
{
	pg->older = fs->lru.older;
	pg->newer = &fs->lru;
	pg->older->newer = pg;
	fs->lru.older = pg;
}

static void
ring_oldest(struct fs *fs, struct page *pg)
{
	pg->newer = fs->lru.newer;
	pg->older = &fs->lru;
	pg->newer->older = pg;
	fs->lru.newer = pg;
}

bool
page_ok(const struct fs *fs, const struct page *pg)
{
	if (pg->dirty & ~pg->valid || pg->valid >> fs->bpp)
		return false;
	for (uint32_t b = 0; b < fs->bpp; b++)
		if (pg->dirty >> b & 1 && pg->blk[b] == 0)
			return false;
	return true;
}

static void
unhash(struct fs *fs, struct page *pg)
{
	struct page **at;

	if (pg->ino == NO_OWNER)
		return;
	at = bucket(fs, pg->ino, pg->idx);
	while (*at != pg)
		at = &(*at)->chain;
	*at = pg->chain;
	pg->ino = NO_OWNER;
}

struct page *
page_find(const struct fs *fs, uint32_t ino, uint32_t idx)
{
	struct page *pg = *bucket(fs, ino, idx);

	while (pg != NULL && (pg->ino != ino || pg->idx != idx))
		pg = pg->chain;
	return pg;
}

static struct page *
reusable(struct fs *fs)
{
	struct page *pg;

	for (pg = fs->lru.newer; pg != &fs->lru; pg = pg->newer)
		if (pg->pins == 0 && pg->lent == 0 && pg->dirty == 0)
			return pg;
	return NULL;
}

/* The page of that owner, pinned; new ones have no valid block. */
int
page_get(struct fs *fs, uint32_t ino, uint32_t idx, struct page **out)
{
	struct page *pg = page_find(fs, ino, idx);
	struct page **at;
	int err = 0;

	if (pg == NULL) {
		if (fs->ndirty > fs->npages / 2)
			err = writeback(fs);
		pg = reusable(fs);
		if (pg == NULL)
			return err ? err : -E_NOMEM;
		unhash(fs, pg);
		at = bucket(fs, ino, idx);
		pg->chain = *at;
		*at = pg;
		pg->ino = ino;
		pg->idx = idx;
		pg->valid = 0;
		for (unsigned b = 0; b < PAGE_BLOCKS; b++)
			pg->blk[b] = 0;
	}
	assert(page_ok(fs, pg) && pg->pins < UINT16_MAX);
	pg->pins++;
	ring_out(pg);
	ring_newest(fs, pg);
	*out = pg;
	return 0;
}

void
page_put(struct fs *fs, struct page *pg)
{
	assert(page_ok(fs, pg) && pg->pins > 0);
	pg->pins--;
}

void
page_dirty(struct fs *fs, struct page *pg, unsigned mask)
{
	assert(!fs->ro);
	if (pg->dirty == 0 && mask != 0)
		fs->ndirty++;
	pg->dirty |= (uint8_t)mask;
	assert(page_ok(fs, pg));
}

void
page_clean(struct fs *fs, struct page *pg, unsigned mask)
{
	if (pg->dirty == 0)
		return;
	pg->dirty &= (uint8_t)~mask;
	if (pg->dirty == 0)
		fs->ndirty--;
}

/* These blocks are no longer what the page says; what was dirty is lost. */
void
page_forget(struct fs *fs, struct page *pg, unsigned mask)
{
	page_clean(fs, pg, mask);
	pg->valid &= (uint8_t)~mask;
	for (unsigned b = 0; b < PAGE_BLOCKS; b++)
		if (mask >> b & 1)
			pg->blk[b] = 0;
}

/* The page has no owner any more; it is reused first. */
void
page_drop(struct fs *fs, struct page *pg)
{
	page_forget(fs, pg, (1u << PAGE_BLOCKS) - 1);
	unhash(fs, pg);
	ring_out(pg);
	ring_oldest(fs, pg);
}
