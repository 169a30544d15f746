/*
 * ialloc.c - inode numbers taken and given back.
 *
 * A file goes into its directory's group, or near it; a directory into the
 * next group with more free inodes than the average, so that trees spread.
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
	err = meta_get(fs, c->gd->bg_inode_bitmap, &c->map_pg, &map);
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
	meta_dirty(fs, c->map_pg, c->gd->bg_inode_bitmap);
	group_dirty(fs, c->gd_pg, g);
	fs->sb_dirty = true;
}

static int
counts(struct fs *fs, uint32_t g, uint32_t *inodes, uint32_t *blocks)
{
	struct e2_group *gd;
	struct page *pg;
	int err = group_get(fs, g, &pg, &gd);

	if (err)
		return err;
	*inodes = gd->bg_free_inodes_count;
	*blocks = gd->bg_free_blocks_count;
	page_put(fs, pg);
	return 0;
}

static int
group_for_dir(struct fs *fs, uint32_t *out)
{
	uint32_t average = fs->sb.s_free_inodes_count / fs->ngroups;
	uint32_t g = fs->last_dir_group, inodes, blocks;
	int err;

	for (uint32_t i = 0; i < fs->ngroups; i++) {
		g = g + 1 < fs->ngroups ? g + 1 : 0;
		err = counts(fs, g, &inodes, &blocks);
		if (err)
			return err;
		if (inodes > 0 && inodes >= average && blocks > 0) {
			*out = fs->last_dir_group = g;
			return 0;
		}
	}
	return 0;
}

static int
group_for_file(struct fs *fs, uint32_t parent, uint32_t *out)
{
	uint32_t start = (parent - 1) / fs->sb.s_inodes_per_group, g = start;
	uint32_t inodes, blocks;
	int err;

	for (uint32_t step = 1; step <= fs->ngroups; step *= 2) {
		err = counts(fs, g, &inodes, &blocks);
		if (err)
			return err;
		if (inodes > 0 && blocks > 0) {
			*out = g;
			return 0;
		}
		g = (start + step) % fs->ngroups;
	}
	return 0;
}

/* Is the table's slot as free as the bitmap says? */
static int
slot_free(struct fs *fs, uint32_t ino, bool *free)
{
	struct e2_inode *raw;
	struct page *pg;
	uint32_t blk;
	int err = inode_raw(fs, ino, &pg, &raw, &blk);

	if (err)
		return err;
	*free = raw->i_links_count == 0 && inode_find(fs, ino) == NULL;
	page_put(fs, pg);
	return 0;
}

static int
alloc_in(struct fs *fs, uint32_t g, bool dir, uint32_t *out)
{
	uint32_t end = fs->sb.s_inodes_per_group, n, ino = 0;
	uint32_t from = g == 0 ? fs->first_ino - 1 : 0;
	struct claim c;
	bool ok = false;
	int err = claim_get(fs, g, &c);

	if (err)
		return err;
	if (c.gd->bg_free_inodes_count == 0)
		from = end;
	for (; (n = bit_find_zero(c.map, from, end)) < end; from = n + 1) {
		ino = g * end + n + 1;
		err = slot_free(fs, ino, &ok);
		if (err || ok)
			break;
		err = damaged(fs, "in use but marked free, inode", ino);
		bit_set(c.map, n);
		claim_dirty(fs, &c, g);
	}
	if (n < end && ok) {
		bit_set(c.map, n);
		c.gd->bg_free_inodes_count--;
		if (dir)
			c.gd->bg_used_dirs_count++;
		if (fs->sb.s_free_inodes_count > 0)
			fs->sb.s_free_inodes_count--;
		claim_dirty(fs, &c, g);
		*out = ino;
	}
	claim_put(fs, &c);
	if (n >= end)
		return -E_NOSPC;
	return err;
}

int
inode_alloc(struct fs *fs, uint32_t parent, bool dir, uint32_t *out)
{
	uint32_t g = (parent - 1) / fs->sb.s_inodes_per_group;
	int err;

	if (fs->sb.s_free_inodes_count == 0)
		return -E_NOSPC;
	err = dir ? group_for_dir(fs, &g) : group_for_file(fs, parent, &g);
	if (err)
		return err;
	for (uint32_t i = 0; i < fs->ngroups; i++) {
		err = alloc_in(fs, g, dir, out);
		if (err != -E_NOSPC)
			return err;
		g = g + 1 < fs->ngroups ? g + 1 : 0;
	}
	return -E_NOSPC;
}

int
inode_free(struct fs *fs, uint32_t ino, bool dir)
{
	uint32_t per_group = fs->sb.s_inodes_per_group;
	uint32_t g = (ino - 1) / per_group, n = (ino - 1) % per_group;
	struct claim c;
	int err = claim_get(fs, g, &c);

	if (err)
		return err;
	if (!bit_test(c.map, n) || c.gd->bg_free_inodes_count >= per_group) {
		claim_put(fs, &c);
		return damaged(fs, "freed twice, inode", ino);
	}
	bit_clear(c.map, n);
	c.gd->bg_free_inodes_count++;
	if (dir && c.gd->bg_used_dirs_count > 0)
		c.gd->bg_used_dirs_count--;
	fs->sb.s_free_inodes_count++;
	claim_dirty(fs, &c, g);
	claim_put(fs, &c);
	return 0;
}
