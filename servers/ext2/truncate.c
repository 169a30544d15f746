/*
 * truncate.c - change the size of a file; free the blocks past its end.
 *
 * A pointer is cleared before what it points to is freed, and set again if
 * that fails: so a tree of damaged pointers is finite, and after an error
 * the file has holes but the disk is consistent and its size is as before.
 */
#include <string.h>
#include "fs.h"

static int free_tree(
    struct inode *ip, uint32_t *slot, int level, uint64_t from);

static int
free_below(struct inode *ip, uint32_t blk, int level, uint64_t from)
{
	struct fs *fs = ip->fs;
	uint32_t shift = fs->eshift * ((uint32_t)level - 1);
	uint32_t first = (uint32_t)(from >> shift);
	uint64_t rest = from & ((1ull << shift) - 1);
	struct page *pg;
	uint32_t *p;
	void *data;
	int err = block_check(fs, blk);

	if (err == 0)
		err = meta_get(fs, blk, &pg, &data);
	if (err)
		return err;
	p = data;
	for (uint32_t i = first; i < 1u << fs->eshift && err == 0; i++) {
		if (p[i] == 0)
			continue;
		err = free_tree(ip, &p[i], level - 1, i == first ? rest : 0);
		meta_dirty(fs, pg, blk);
	}
	page_put(fs, pg);
	return err;
}

/* Free what is from leaf `from` on in the tree at *slot. */
static int
free_tree(struct inode *ip, uint32_t *slot, int level, uint64_t from)
{
	uint32_t blk = *slot, unit = ip->fs->bsize >> 9;
	int err = 0;

	if (blk == 0)
		return 0;
	*slot = 0;
	if (level > 0)
		err = free_below(ip, blk, level, from);
	if (err == 0 && from == 0) {
		err = block_free(ip->fs, blk);
		if (err == 0) {
			ip->raw.i_blocks -=
			    ip->raw.i_blocks < unit ? ip->raw.i_blocks : unit;
			return 0;
		}
	}
	*slot = blk;
	return err;
}

/* Free the blocks of a file from number lblk on. */
int
blocks_free_from(struct inode *ip, uint64_t lblk)
{
	uint32_t e = ip->fs->eshift, *b = ip->raw.i_block;
	uint64_t base = E2_DIRECT;
	int err = 0;

	ip->dirty = true;
	ip->last_blk = 0;
	for (uint64_t i = lblk; i < E2_DIRECT && err == 0; i++)
		err = free_tree(ip, &b[i], 0, 0);
	for (int level = 1; level <= 3 && err == 0; level++) {
		uint64_t span = 1ull << (e * (uint32_t)level);

		if (lblk < base + span)
			err = free_tree(ip, &b[E2_DIRECT + level - 1], level,
			    lblk > base ? lblk - base : 0);
		base += span;
	}
	return err;
}

static void
cut_page(struct fs *fs, struct page *pg, uint32_t keep)
{
	uint32_t b = (keep + fs->bsize - 1) >> fs->bshift;

	memset(pg->data + keep, 0, EXT2_PAGE - keep);
	if (keep == 0)
		page_drop(fs, pg);
	else
		page_forget(fs, pg, (1u << fs->bpp) - (1u << b));
}

/* Nothing past `size` is in the cache any more. */
void
file_drop_pages(struct inode *ip, uint64_t size)
{
	struct fs *fs = ip->fs;
	uint64_t first = size >> PAGE_SHIFT, end = ip->size >> PAGE_SHIFT;
	uint32_t keep = (uint32_t)(size & (EXT2_PAGE - 1));
	struct page *pg;

	if (end - first < fs->npages) {
		for (; first <= end; first++, keep = 0) {
			pg = page_find(fs, ip->ino, (uint32_t)first);
			if (pg != NULL)
				cut_page(fs, pg, keep);
		}
		return;
	}
	for (uint32_t i = 0; i < fs->npages; i++) {
		pg = &fs->pages[i];
		if (pg->ino == ip->ino && pg->idx >= first)
			cut_page(fs, pg, pg->idx == first ? keep : 0);
	}
}

/* The block with the end of file, pinned, with zeros from the end on. */
static int
zero_tail(struct inode *ip, uint64_t end)
{
	struct fs *fs = ip->fs;
	uint32_t at = (uint32_t)(end & (EXT2_PAGE - 1)), b = at >> fs->bshift;
	struct page *pg;
	int err;

	if ((end & (fs->bsize - 1)) == 0)
		return 0;
	err = file_get(ip, (uint32_t)(end >> PAGE_SHIFT), 1u << b, 0, &pg);
	if (err)
		return err;
	memset(pg->data + at, 0, ((b + 1) << fs->bshift) - at);
	if (pg->blk[b] != 0)
		page_dirty(fs, pg, 1u << b);
	page_put(fs, pg);
	return 0;
}

/* Before a file grows to have something at or past off: no old bytes show. */
int
file_extend(struct inode *ip, uint64_t off)
{
	return off > ip->size ? zero_tail(ip, ip->size) : 0;
}

static int
shrink(struct inode *ip, uint64_t size)
{
	struct fs *fs = ip->fs;
	int err = zero_tail(ip, size);

	if (err)
		return err;
	file_drop_pages(ip, size);
	file_cut(ip, (uint32_t)((size + EXT2_PAGE - 1) >> PAGE_SHIFT));
	return blocks_free_from(ip, (size + fs->bsize - 1) >> fs->bshift);
}

int
ext2_truncate(struct inode *ip, const struct ext2_cred *cr, uint64_t size)
{
	int err = may_change(ip->fs);

	if (err)
		return err;
	if (!is_reg(ip))
		return is_dir(ip) ? -E_ISDIR : -E_INVAL;
	if (ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND))
		return -E_PERM;
	if (size > ip->fs->max_size)
		return -E_FBIG;
	if (size < ip->size)
		err = shrink(ip, size);
	else
		err = file_extend(ip, size);
	if (err)
		return err;
	set_size(ip, size);
	drop_suid(ip, cr);
	touch(ip, T_M | T_C);
	return 0;
}
