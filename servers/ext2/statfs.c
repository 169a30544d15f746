/*
 * statfs.c - the numbers of df: what the tables take is not counted as blocks.
 */
#include "fs.h"

void
ext2_statfs(const struct fs *fs, struct ext2_statfs *st)
{
	const struct e2_super *sb = &fs->sb;
	uint32_t free = sb->s_free_blocks_count, r = sb->s_r_blocks_count;

	st->bsize = fs->bsize;
	st->blocks = sb->s_blocks_count - fs->overhead;
	st->bfree = free;
	st->bavail = free > r ? free - r : 0;
	st->files = sb->s_inodes_count;
	st->ffree = sb->s_free_inodes_count;
	st->namelen = E2_NAME_MAX;
}
