/*
 * balloc.c - blocks taken and given back.
 *
 * Bitmap, descriptor and superblock change together, or not at all.
 */
#include "fs.h"

struct claim {
	struct page *gd_pg, *map_pg;
	struct e2_group *gd;
	uint8_t *map;
};

static int
claim_get(struct fs *fs, uint32_t g, struct claim *c)
{
	void *map;
	int err = group_get(fs, g, &c->gd_pg, &c->gd);

	if (err)
		return err;
	err = meta_get(fs, c->gd->bg_block_bitmap, &c->map_pg, &map);
	if (err)
		page_put(fs, c->gd_pg);
	c->map = map;
	return err;
}

static void
claim_put(struct fs *fs, struct claim *c)
{
	page_put(fs, c->map_pg);
	page_put(fs, c->gd_pg);
}

static void
claim_dirty(struct fs *fs, struct claim *c, uint32_t g)
{
	meta_dirty(fs, c->map_pg, c->gd->bg_block_bitmap);
	group_dirty(fs, c->gd_pg, g);
	fs->sb_dirty = true;
}

/* Best the goal itself, then near it, then eight in a row, then any. */
static uint32_t
pick(const uint8_t *map, uint32_t from, uint32_t end)
{
	uint32_t near = (from + 64) & ~63u, n;

	n = bit_find_zero(map, from, near < end ? near : end);
	if (n < end && n < near)
		return n;
	n = bit_find_zero_byte(map, from, end);
	if (n < end)
		return n;
	return bit_find_zero(map, from, end);
}

/* A block of group g, from bit `from` on; E_NOSPC when it has none. */
static int
alloc_in(struct fs *fs, uint32_t g, uint32_t from, uint32_t *out)
{
	uint32_t end = group_size(fs, g), n;
	struct claim c;
	int err = claim_get(fs, g, &c);

	if (err)
		return err;
	if (c.gd->bg_free_blocks_count == 0) {
		claim_put(fs, &c);
		return -E_NOSPC;
	}
	while ((n = pick(c.map, from, end)) < end) {
		bit_set(c.map, n);
		err = block_check(fs, group_first(fs, g) + n);
		if (err == 0)
			break;
		/* the bitmap lied: leave it corrected, look on */
		claim_dirty(fs, &c, g);
		from = n + 1;
	}
	if (n < end) {
		c.gd->bg_free_blocks_count--;
		if (fs->sb.s_free_blocks_count > 0)
			fs->sb.s_free_blocks_count--;
		claim_dirty(fs, &c, g);
		*out = group_first(fs, g) + n;
	}
	claim_put(fs, &c);
	return n < end ? 0 : -E_NOSPC;
}

static bool
may_use_reserve(const struct fs *fs, const struct ext2_cred *cr)
{
	return cr->uid == 0 || cr->uid == fs->sb.s_def_resuid ||
	       (fs->sb.s_def_resgid != 0 && in_group(cr, fs->sb.s_def_resgid));
}

int
block_alloc(
    struct fs *fs, uint32_t goal, const struct ext2_cred *cr, uint32_t *out)
{
	uint32_t left = fs->sb.s_free_blocks_count, g, from;
	int err;

	if (left == 0 ||
	    (left <= fs->sb.s_r_blocks_count && !may_use_reserve(fs, cr)))
		return -E_NOSPC;
	if (goal < fs->sb.s_first_data_block || goal >= fs->sb.s_blocks_count)
		goal = fs->sb.s_first_data_block;
	g = group_of(fs, goal);
	from = goal - group_first(fs, g);
	/* one turn more than there are groups: the first from its start */
	for (uint32_t i = 0; i <= fs->ngroups; i++) {
		err = alloc_in(fs, g, from, out);
		if (err != -E_NOSPC)
			return err;
		from = 0;
		g = g + 1 < fs->ngroups ? g + 1 : 0;
	}
	return -E_NOSPC;
}

int
block_free(struct fs *fs, uint32_t blk)
{
	uint32_t g, n;
	struct claim c;
	int err = block_check(fs, blk);

	if (err)
		return err;
	g = group_of(fs, blk);
	n = blk - group_first(fs, g);
	err = claim_get(fs, g, &c);
	if (err)
		return err;
	if (!bit_test(c.map, n) ||
	    c.gd->bg_free_blocks_count >= group_size(fs, g)) {
		claim_put(fs, &c);
		return damaged(fs, "freed twice, block", blk);
	}
	bit_clear(c.map, n);
	c.gd->bg_free_blocks_count++;
	fs->sb.s_free_blocks_count++;
	claim_dirty(fs, &c, g);
	claim_put(fs, &c);
	meta_forget(fs, blk);
	return 0;
}
