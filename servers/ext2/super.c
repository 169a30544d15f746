/*
 * super.c - the superblock: what is accepted, and when it is written.
 *
 * The copy in struct fs is the one that counts.  On the disk VALID is set only
 * while nothing else has been written since: super_unclean takes it away
 * before the first write, ext2_sync puts it back after the last.
 */
#include <string.h>
#include "fs.h"

static int
refuse(struct fs *fs, const char *why)
{
	say(fs, why);
	return -E_INVAL;
}

static int
check_features(struct fs *fs)
{
	struct e2_super *sb = &fs->sb;
	uint32_t incompat, known;

	if (sb->s_rev_level > 1)
		return refuse(fs, "unknown revision of the format");
	if (sb->s_rev_level == 0) {
		fs->first_ino = E2_REV0_FIRST_INO;
		fs->inode_size = E2_REV0_INODE_SIZE;
		return 0;
	}
	fs->first_ino = sb->s_first_ino;
	fs->inode_size = sb->s_inode_size;
	fs->ro_compat = sb->s_feature_ro_compat;
	incompat = sb->s_feature_incompat;
	fs->filetype = (incompat & E2_INCOMPAT_FILETYPE) != 0;
	if (incompat & E2_INCOMPAT_JOURNAL_DEV)
		return refuse(fs, "this is a journal, not a file system");
	if (incompat & ~(uint32_t)(E2_INCOMPAT_FILETYPE | E2_INCOMPAT_RECOVER))
		return refuse(fs, "unsupported features (ext4?)");
	if (incompat & E2_INCOMPAT_RECOVER && !fs->ro) {
		say(fs, "the journal needs recovery: read-only");
		fs->ro = true;
	}
	known = E2_RO_SPARSE_SUPER | E2_RO_LARGE_FILE | E2_RO_BTREE_DIR;
	if (fs->ro_compat & ~known && !fs->ro) {
		say(fs, "features that can only be read: read-only");
		fs->ro = true;
	}
	return 0;
}

static int
check_inodes(struct fs *fs)
{
	struct e2_super *sb = &fs->sb;
	uint32_t size = fs->inode_size, per_group = sb->s_inodes_per_group;

	if (size < E2_REV0_INODE_SIZE || size > fs->bsize || size & (size - 1))
		return refuse(fs, "damaged superblock: inode size");
	if (per_group == 0 || per_group > fs->bsize * 8)
		return refuse(fs, "damaged superblock: inodes per group");
	if ((uint64_t)per_group * fs->ngroups != sb->s_inodes_count ||
	    sb->s_inodes_count == NO_OWNER)
		return refuse(fs, "damaged superblock: inodes");
	if (fs->first_ino < E2_REV0_FIRST_INO ||
	    fs->first_ino > sb->s_inodes_count)
		return refuse(fs, "damaged superblock: first inode");
	fs->itable_blocks = (per_group * size + fs->bsize - 1) >> fs->bshift;
	return 0;
}

static int
check_geometry(struct fs *fs)
{
	struct e2_super *sb = &fs->sb;
	uint32_t per_group = sb->s_blocks_per_group, used;
	uint64_t bytes;

	if (sb->s_log_block_size > 2)
		return refuse(fs, "block size not supported");
	fs->bshift = 10 + sb->s_log_block_size;
	fs->bsize = 1u << fs->bshift;
	fs->bpp_shift = PAGE_SHIFT - fs->bshift;
	fs->bpp = 1u << fs->bpp_shift;
	fs->eshift = fs->bshift - 2;
	if (sb->s_first_data_block != (fs->bsize == 1024))
		return refuse(fs, "damaged superblock: first block");
	if (per_group < 8 || per_group > fs->bsize * 8 || per_group % 8 != 0)
		return refuse(fs, "damaged superblock: blocks per group");
	if (sb->s_blocks_count <= sb->s_first_data_block + 4 ||
	    sb->s_r_blocks_count > sb->s_blocks_count)
		return refuse(fs, "damaged superblock: blocks");
	bytes = (uint64_t)sb->s_blocks_count << fs->bshift;
	if (bytes >> 9 > fs->dev->sectors)
		return refuse(fs, "the disk ends before the file system");
	used = sb->s_blocks_count - sb->s_first_data_block;
	fs->ngroups = used / per_group + (used % per_group != 0);
	fs->gdt_blk = sb->s_first_data_block + 1;
	fs->gdt_blocks = fs->ngroups / (fs->bsize / E2_GROUP_SIZE) + 1;
	if (fs->ngroups % (fs->bsize / E2_GROUP_SIZE) == 0)
		fs->gdt_blocks--;
	if (fs->gdt_blocks >= used)
		return refuse(fs, "damaged superblock: groups");
	return 0;
}

static void
limit_size(struct fs *fs)
{
	uint32_t e = fs->eshift;
	uint64_t blocks =
	    E2_DIRECT + (1u << e) + (1ull << (2 * e)) + (1ull << (3 * e));

	/* i_blocks has 32 bits and counts the indirect blocks too */
	fs->max_size = blocks << fs->bshift;
	if (fs->max_size > (1ull << 41) - (1ull << 33))
		fs->max_size = (1ull << 41) - (1ull << 33);
	if (fs->sb.s_rev_level == 0)
		fs->max_size = 0x7fffffff;
}

int
super_read(struct fs *fs)
{
	struct ext2_iov v = { &fs->sb, E2_SUPER_SIZE };
	int err;

	if (fs->dev->sectors < 8)
		return refuse(fs, "the disk is too small");
	if (fs->dev->read(fs->dev->ctx, E2_SUPER_SECTOR, &v, 1) != 0) {
		say(fs, "the superblock can not be read");
		return -E_IO;
	}
	if (fs->sb.s_magic != E2_MAGIC)
		return refuse(fs, "not an ext2 file system");
	err = check_features(fs);
	if (err == 0)
		err = check_geometry(fs);
	if (err == 0)
		err = check_inodes(fs);
	if (err)
		return err;
	limit_size(fs);
	fs->was_clean = (fs->sb.s_state & E2_STATE_VALID) != 0 &&
			(fs->sb.s_state & E2_STATE_ERROR) == 0;
	fs->clean_on_disk = (fs->sb.s_state & E2_STATE_VALID) != 0;
	return 0;
}

int
super_write(struct fs *fs, bool valid)
{
	struct ext2_iov v = { &fs->sb, E2_SUPER_SIZE };
	struct e2_super *sb = &fs->sb;
	struct ext2_time t;
	int err;

	assert(!fs->ro);
	fs->now(fs->ctx, &t);
	if ((uint32_t)t.sec > sb->s_wtime)
		sb->s_wtime = (uint32_t)t.sec;
	sb->s_state &= (uint16_t)~E2_STATE_VALID;
	if (valid)
		sb->s_state |= E2_STATE_VALID;
	err = fs->dev->write(fs->dev->ctx, E2_SUPER_SECTOR, &v, 1);
	if (err == 0)
		err = fs->dev->flush(fs->dev->ctx);
	if (err)
		return -E_IO;
	fs->clean_on_disk = valid;
	return 0;
}

/* Called before any block is written. */
int
super_unclean(struct fs *fs)
{
	if (!fs->clean_on_disk)
		return 0;
	fs->sb_dirty = true;
	return super_write(fs, false);
}
