/*
 * inode.c - inodes between the table on the disk and the one in core.
 *
 * raw is the inode as the disk has it; size is i_size put together.  An inode
 * in core has passed inode_check, so its type and size can be relied on; its
 * block numbers can not, bmap.c checks those.
 */
#include <string.h>
#include "fs.h"

static uint32_t
type_of(const struct inode *ip)
{
	return ip->raw.i_mode & E2_S_FMT;
}

bool
is_dir(const struct inode *ip)
{
	return type_of(ip) == E2_S_DIR;
}

bool
is_reg(const struct inode *ip)
{
	return type_of(ip) == E2_S_REG;
}

bool
is_link(const struct inode *ip)
{
	return type_of(ip) == E2_S_LNK;
}

/* Is the target of this symbolic link kept in the inode itself? */
static bool
fast_raw(const struct fs *fs, const struct e2_inode *raw)
{
	uint32_t xattr = raw->i_file_acl ? fs->bsize >> 9 : 0;

	return (raw->i_mode & E2_S_FMT) == E2_S_LNK && raw->i_blocks == xattr;
}

bool
fast_link(const struct inode *ip)
{
	return fast_raw(ip->fs, &ip->raw);
}

bool
has_blocks(const struct inode *ip)
{
	return is_reg(ip) || is_dir(ip) || (is_link(ip) && !fast_link(ip));
}

/* Where an inode lies in its table, the page pinned. */
int
inode_raw(struct fs *fs, uint32_t ino, struct page **pg, struct e2_inode **raw,
    uint32_t *blk)
{
	uint32_t per_group = fs->sb.s_inodes_per_group;
	uint32_t at = (ino - 1) % per_group * fs->inode_size;
	struct e2_group *gd;
	struct page *gpg;
	void *data;
	int err;

	assert(ino != 0 && ino <= fs->sb.s_inodes_count);
	err = group_get(fs, (ino - 1) / per_group, &gpg, &gd);
	if (err)
		return err;
	*blk = gd->bg_inode_table + (at >> fs->bshift);
	page_put(fs, gpg);
	err = meta_get(fs, *blk, pg, &data);
	if (err)
		return err;
	*raw = (struct e2_inode *)((uint8_t *)data + (at & (fs->bsize - 1)));
	return 0;
}

static size_t
raw_size(const struct fs *fs)
{
	size_t n = fs->inode_size;

	return n < sizeof(struct e2_inode) ? n : sizeof(struct e2_inode);
}

static uint64_t
size_of(const struct fs *fs, const struct e2_inode *raw)
{
	uint64_t size = raw->i_size;

	if ((raw->i_mode & E2_S_FMT) == E2_S_REG && fs->sb.s_rev_level > 0)
		size |= (uint64_t)raw->i_size_high << 32;
	return size;
}

static bool
inode_check(const struct fs *fs, const struct e2_inode *raw)
{
	uint64_t size = size_of(fs, raw);

	if (raw->i_flags & (E2_FL_EXTENTS | E2_FL_INLINE))
		return false;
	switch (raw->i_mode & E2_S_FMT) {
	case E2_S_REG:
		return size <= fs->max_size;
	case E2_S_DIR:
		return size != 0 && (size & (fs->bsize - 1)) == 0 &&
		       size <= 1u << 30 &&
		       size >> fs->bshift <= fs->sb.s_blocks_count;
	case E2_S_LNK:
		if (fast_raw(fs, raw))
			return size < E2_FAST_LINK;
		return size <= fs->bsize;
	case E2_S_CHR:
	case E2_S_BLK:
	case E2_S_FIFO:
	case E2_S_SOCK:
		return true;
	default:
		return false;
	}
}

static int
read_raw(struct fs *fs, uint32_t ino, struct e2_inode *out)
{
	struct e2_inode *raw;
	struct page *pg;
	uint32_t blk;
	int err = inode_raw(fs, ino, &pg, &raw, &blk);

	if (err)
		return err;
	memset(out, 0, sizeof(*out));
	memcpy(out, raw, raw_size(fs));
	page_put(fs, pg);
	return 0;
}

/* A reference to inode ino; only an orphan may be without links. */
int
inode_load(struct fs *fs, uint32_t ino, bool orphan, struct inode **out)
{
	struct inode *ip;
	int err;

	if (ino > fs->sb.s_inodes_count ||
	    (ino != E2_ROOT_INO && ino < fs->first_ino))
		return damaged(fs, "a name for no file, inode", ino);
	ip = inode_find(fs, ino);
	if (ip == NULL) {
		err = inode_slot(fs, &ip);
		if (err == 0)
			err = read_raw(fs, ino, &ip->raw);
		if (err)
			return err;
		if ((ip->raw.i_links_count == 0 && !orphan) ||
		    !inode_check(fs, &ip->raw))
			return damaged(fs, "damaged inode", ino);
		ip->size = size_of(fs, &ip->raw);
		ip->dirty = ip->fresh = false;
		ip->orphan = orphan;
		ip->last_lblk = ip->last_blk = 0;
		ip->ra_page = NO_OWNER;
		ip->ra_window = 1;
		inode_enter(ip, ino);
		*out = ip;
		return 0;
	}
	if (ip->raw.i_links_count == 0 && !orphan)
		return damaged(fs, "a name for a deleted file, inode", ino);
	ip->orphan |= orphan;
	*out = ext2_hold(ip);
	return 0;
}

int
ext2_root(struct fs *fs, struct inode **out)
{
	return inode_load(fs, E2_ROOT_INO, false, out);
}

struct inode *
ext2_hold(struct inode *ip)
{
	assert(ip->ino != 0);
	ip->refs++;
	inode_touch(ip);
	return ip;
}

void
ext2_iput(struct inode *ip)
{
	assert(ip->ino != 0 && ip->refs > 0);
	if (--ip->refs > 0)
		return;
	/* a failure leaves it an orphan, for the next mount or e2fsck */
	if (ip->raw.i_links_count == 0 && !ip->fs->ro && inode_delete(ip) != 0)
		say(ip->fs, "an unlinked file could not be deleted yet");
}

/* Copy raw into the table's block; sync or the cache's age does the rest. */
int
inode_flush(struct inode *ip)
{
	struct fs *fs = ip->fs;
	struct e2_inode *raw;
	struct page *pg;
	uint32_t blk;
	int err = inode_raw(fs, ip->ino, &pg, &raw, &blk);

	if (err)
		return err;
	if (ip->fresh)
		memset(raw, 0, fs->inode_size);
	memcpy(raw, &ip->raw, raw_size(fs));
	meta_dirty(fs, pg, blk);
	page_put(fs, pg);
	ip->dirty = ip->fresh = false;
	return 0;
}

void
set_size(struct inode *ip, uint64_t size)
{
	struct fs *fs = ip->fs;

	ip->size = size;
	ip->raw.i_size = (uint32_t)size;
	if (is_reg(ip) && fs->sb.s_rev_level > 0)
		ip->raw.i_size_high = (uint32_t)(size >> 32);
	if (size > 0x7fffffff && !(fs->ro_compat & E2_RO_LARGE_FILE)) {
		fs->ro_compat |= E2_RO_LARGE_FILE;
		fs->sb.s_feature_ro_compat |= E2_RO_LARGE_FILE;
		fs->sb_dirty = true;
	}
	ip->dirty = true;
}

/*
 * A new inode for a name in dir, referenced, with one link (a directory: two),
 * no blocks, and the owner and times that it should have.
 */
int
inode_new(struct inode *dir, const struct ext2_cred *cr, uint32_t mode,
    struct inode **out)
{
	struct fs *fs = dir->fs;
	bool isdir = (mode & E2_S_FMT) == E2_S_DIR;
	uint32_t ino, gid = cr->gid;
	struct inode *ip;
	int err;

	err = inode_slot(fs, &ip);
	if (err == 0)
		err = inode_alloc(fs, dir->ino, isdir, &ino);
	if (err)
		return err;
	if (dir->raw.i_mode & E2_S_ISGID) {
		gid = inode_gid(dir);
		if (isdir)
			mode |= E2_S_ISGID;
	}
	memset(&ip->raw, 0, sizeof(ip->raw));
	ip->raw.i_mode = (uint16_t)mode;
	ip->raw.i_uid = (uint16_t)cr->uid;
	ip->raw.i_uid_high = (uint16_t)(cr->uid >> 16);
	ip->raw.i_gid = (uint16_t)gid;
	ip->raw.i_gid_high = (uint16_t)(gid >> 16);
	ip->raw.i_links_count = isdir ? 2 : 1;
	ip->raw.i_generation = ++fs->generation;
	if (fs->inode_size >= sizeof(struct e2_inode))
		ip->raw.i_extra_isize = E2_EXTRA_SIZE;
	ip->size = 0;
	ip->dirty = ip->fresh = true;
	ip->orphan = false;
	ip->last_lblk = ip->last_blk = 0;
	ip->ra_page = NO_OWNER;
	ip->ra_window = 1;
	inode_enter(ip, ino);
	touch(ip, T_A | T_M | T_C);
	ip->raw.i_crtime = ip->raw.i_ctime;
	ip->raw.i_crtime_extra = ip->raw.i_ctime_extra;
	*out = ip;
	return 0;
}

/* Take back an inode that never got its name. */
void
inode_undo(struct inode *ip)
{
	ip->raw.i_links_count = 0;
	orphan_add(ip);
	ext2_iput(ip);
}
