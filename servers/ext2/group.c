/*
 * group.c - block groups: their descriptors and the blocks they keep.
 *
 * A descriptor is checked each time it is taken from the cache, since the
 * page may have been read again from a disk that changed its mind.
 */
#include "fs.h"

uint32_t
group_of(const struct fs *fs, uint32_t blk)
{
	return (blk - fs->sb.s_first_data_block) / fs->sb.s_blocks_per_group;
}

uint32_t
group_first(const struct fs *fs, uint32_t g)
{
	return fs->sb.s_first_data_block + g * fs->sb.s_blocks_per_group;
}

uint32_t
group_size(const struct fs *fs, uint32_t g)
{
	uint32_t left = fs->sb.s_blocks_count - group_first(fs, g);

	return left < fs->sb.s_blocks_per_group ? left
						: fs->sb.s_blocks_per_group;
}

static bool
after_table(const struct fs *fs, uint32_t blk, uint32_t n)
{
	return blk >= fs->gdt_blk + fs->gdt_blocks &&
	       blk < fs->sb.s_blocks_count && n <= fs->sb.s_blocks_count - blk;
}

int
group_get(struct fs *fs, uint32_t g, struct page **pg, struct e2_group **gd)
{
	uint32_t per_block = fs->bsize / E2_GROUP_SIZE;
	struct e2_group *d;
	void *data;
	int err;

	assert(g < fs->ngroups);
	err = meta_get(fs, fs->gdt_blk + g / per_block, pg, &data);
	if (err)
		return err;
	d = (struct e2_group *)data + g % per_block;
	if (!after_table(fs, d->bg_block_bitmap, 1) ||
	    !after_table(fs, d->bg_inode_bitmap, 1) ||
	    !after_table(fs, d->bg_inode_table, fs->itable_blocks)) {
		page_put(fs, *pg);
		return damaged(fs, "damaged group descriptor", g);
	}
	*gd = d;
	return 0;
}

void
group_dirty(struct fs *fs, struct page *pg, uint32_t g)
{
	meta_dirty(fs, pg, fs->gdt_blk + g / (fs->bsize / E2_GROUP_SIZE));
}

/* May a file own this block?  0, or the error of a pointer that is wrong. */
int
block_check(struct fs *fs, uint32_t blk)
{
	struct e2_group *gd;
	struct page *pg;
	bool mine;
	int err;

	if (!after_table(fs, blk, 1))
		return damaged(fs, "block number out of range", blk);
	err = group_get(fs, group_of(fs, blk), &pg, &gd);
	if (err)
		return err;
	mine = blk == gd->bg_block_bitmap || blk == gd->bg_inode_bitmap ||
	       blk - gd->bg_inode_table < fs->itable_blocks;
	page_put(fs, pg);
	if (mine)
		return damaged(fs, "a file claims metadata, block", blk);
	return 0;
}

static bool
power_of(uint32_t g, uint32_t base)
{
	while (g > base && g % base == 0)
		g /= base;
	return g == base;
}

static bool
has_super(const struct fs *fs, uint32_t g)
{
	if (!(fs->ro_compat & E2_RO_SPARSE_SUPER) || g <= 1)
		return true;
	return power_of(g, 3) || power_of(g, 5) || power_of(g, 7);
}

/*
 * At the mount: every descriptor must make sense, and the sums of their free
 * counts, which allocation keeps exact, take the place of the superblock's.
 */
int
groups_check(struct fs *fs)
{
	uint32_t free_blocks = 0, free_inodes = 0;
	struct e2_super *sb = &fs->sb;
	struct e2_group *gd;
	struct page *pg;
	int err;

	fs->overhead = sb->s_first_data_block;
	for (uint32_t g = 0; g < fs->ngroups; g++) {
		err = group_get(fs, g, &pg, &gd);
		if (err)
			return err;
		err = gd->bg_free_blocks_count > group_size(fs, g) ||
		      gd->bg_free_inodes_count > sb->s_inodes_per_group;
		free_blocks += gd->bg_free_blocks_count;
		free_inodes += gd->bg_free_inodes_count;
		page_put(fs, pg);
		if (err)
			return damaged(fs, "wrong free counts in group", g);
		fs->overhead += 2 + fs->itable_blocks;
		if (has_super(fs, g))
			fs->overhead += 1 + fs->gdt_blocks;
	}
	if (fs->overhead > sb->s_blocks_count)
		fs->overhead = sb->s_blocks_count;
	sb->s_free_blocks_count = free_blocks;
	sb->s_free_inodes_count = free_inodes;
	return 0;
}
