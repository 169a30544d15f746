/*
 * attr.c - owners, permissions and times of an inode.
 *
 * Times have nanoseconds and two more bits of seconds where the inode is large
 * enough; else they are cut to what 32 bits hold.
 */
#include "fs.h"

uint32_t
inode_uid(const struct inode *ip)
{
	return ip->raw.i_uid | (uint32_t)ip->raw.i_uid_high << 16;
}

uint32_t
inode_gid(const struct inode *ip)
{
	return ip->raw.i_gid | (uint32_t)ip->raw.i_gid_high << 16;
}

bool
in_group(const struct ext2_cred *cr, uint32_t gid)
{
	if (cr->gid == gid)
		return true;
	for (uint32_t i = 0; i < cr->ngroups; i++)
		if (cr->groups[i] == gid)
			return true;
	return false;
}

static bool
has_extra(const struct inode *ip, const uint32_t *field)
{
	size_t end =
	    (size_t)((const uint8_t *)(field + 1) - (const uint8_t *)&ip->raw);
	size_t extra = ip->raw.i_extra_isize;

	return ip->fs->inode_size >= sizeof(struct e2_inode) &&
	       extra <= ip->fs->inode_size - E2_REV0_INODE_SIZE &&
	       end <= E2_REV0_INODE_SIZE + extra;
}

static void
time_set(
    struct inode *ip, uint32_t *lo, uint32_t *extra, const struct ext2_time *t)
{
	int64_t sec = t->sec, low = INT32_MIN;
	int64_t high = has_extra(ip, extra) ? low + (4ll << 32) - 1 : INT32_MAX;

	if (sec < low)
		sec = low;
	if (sec > high)
		sec = high;
	*lo = (uint32_t)sec;
	if (has_extra(ip, extra))
		*extra =
		    t->nsec << 2 | ((uint32_t)((sec - (int32_t)*lo) >> 32) & 3);
	ip->dirty = true;
}

static void
time_get(const struct inode *ip, uint32_t lo, const uint32_t *extra,
    struct ext2_time *t)
{
	t->sec = (int32_t)lo;
	t->nsec = 0;
	if (!has_extra(ip, extra))
		return;
	t->sec += (int64_t)(*extra & 3) << 32;
	if (*extra >> 2 < 1000000000)
		t->nsec = *extra >> 2;
}

void
touch(struct inode *ip, unsigned which)
{
	struct e2_inode *raw = &ip->raw;
	struct ext2_time t;

	ip->fs->now(ip->fs->ctx, &t);
	if (which & T_A)
		time_set(ip, &raw->i_atime, &raw->i_atime_extra, &t);
	if (which & T_M)
		time_set(ip, &raw->i_mtime, &raw->i_mtime_extra, &t);
	if (which & T_C)
		time_set(ip, &raw->i_ctime, &raw->i_ctime_extra, &t);
}

void
ext2_info(const struct inode *ip, uint32_t *mode, uint32_t *uid, uint32_t *gid)
{
	*mode = ip->raw.i_mode;
	*uid = inode_uid(ip);
	*gid = inode_gid(ip);
}

void
ext2_stat(const struct inode *ip, struct ext2_stat *st)
{
	const struct e2_inode *raw = &ip->raw;
	uint32_t type = raw->i_mode & E2_S_FMT;
	uint32_t dev = raw->i_block[0] ? raw->i_block[0] : raw->i_block[1];

	st->ino = ip->ino;
	st->generation = raw->i_generation;
	st->mode = raw->i_mode;
	st->nlink = raw->i_links_count;
	st->uid = inode_uid(ip);
	st->gid = inode_gid(ip);
	st->rdev = type == E2_S_CHR || type == E2_S_BLK ? dev : 0;
	st->bsize = ip->fs->bsize;
	st->size = ip->size;
	st->blocks = raw->i_blocks;
	time_get(ip, raw->i_atime, &raw->i_atime_extra, &st->atime);
	time_get(ip, raw->i_mtime, &raw->i_mtime_extra, &st->mtime);
	time_get(ip, raw->i_ctime, &raw->i_ctime_extra, &st->ctime);
}

int
ext2_access(const struct inode *ip, const struct ext2_cred *cr, unsigned want)
{
	uint32_t mode = ip->raw.i_mode;
	int err;

	if (want & EXT2_W && (is_reg(ip) || is_dir(ip) || is_link(ip))) {
		err = may_change(ip->fs);
		if (err)
			return err;
		if (ip->raw.i_flags & E2_FL_IMMUTABLE)
			return -E_PERM;
	}
	if (cr->uid == 0) {
		if (want & EXT2_X && !is_dir(ip) && !(mode & 0111))
			return -E_ACCES;
		return 0;
	}
	if (cr->uid == inode_uid(ip))
		mode >>= 6;
	else if (in_group(cr, inode_gid(ip)))
		mode >>= 3;
	return (mode & want) == want ? 0 : -E_ACCES;
}

/* In a sticky directory only the owners, or root, take a name away. */
bool
sticky_refuses(
    const struct inode *dir, const struct inode *ip, const struct ext2_cred *cr)
{
	return dir->raw.i_mode & E2_S_ISVTX && cr->uid != 0 &&
	       cr->uid != inode_uid(ip) && cr->uid != inode_uid(dir);
}

/* What others write must not keep the rights of its owner. */
void
drop_suid(struct inode *ip, const struct ext2_cred *cr)
{
	if (!is_reg(ip) || cr->uid == 0)
		return;
	ip->raw.i_mode &= (uint16_t)~E2_S_ISUID;
	if (ip->raw.i_mode & 0010)
		ip->raw.i_mode &= (uint16_t)~E2_S_ISGID;
}

static int
may_set(const struct inode *ip)
{
	int err = may_change(ip->fs);

	if (err == 0 && ip->raw.i_flags & (E2_FL_IMMUTABLE | E2_FL_APPEND))
		err = -E_PERM;
	return err;
}

int
ext2_chmod(struct inode *ip, const struct ext2_cred *cr, uint32_t mode)
{
	int err = may_set(ip);

	if (err)
		return err;
	if (cr->uid != 0 && cr->uid != inode_uid(ip))
		return -E_PERM;
	if (cr->uid != 0 && !in_group(cr, inode_gid(ip)))
		mode &= ~(uint32_t)E2_S_ISGID;
	if (cr->uid != 0 && !is_dir(ip))
		mode &= ~(uint32_t)E2_S_ISVTX;
	ip->raw.i_mode =
	    (uint16_t)((ip->raw.i_mode & E2_S_FMT) | (mode & 07777));
	touch(ip, T_C);
	return 0;
}

int
ext2_chown(
    struct inode *ip, const struct ext2_cred *cr, uint32_t uid, uint32_t gid)
{
	bool other_uid = uid != UINT32_MAX && uid != inode_uid(ip);
	bool other_gid = gid != UINT32_MAX && gid != inode_gid(ip);
	int err = may_set(ip);

	if (err)
		return err;
	if (cr->uid != 0 && (other_uid || cr->uid != inode_uid(ip) ||
				(other_gid && !in_group(cr, gid))))
		return -E_PERM;
	if (uid != UINT32_MAX) {
		ip->raw.i_uid = (uint16_t)uid;
		ip->raw.i_uid_high = (uint16_t)(uid >> 16);
	}
	if (gid != UINT32_MAX) {
		ip->raw.i_gid = (uint16_t)gid;
		ip->raw.i_gid_high = (uint16_t)(gid >> 16);
	}
	if (is_reg(ip) && ip->raw.i_mode & 0111) {
		ip->raw.i_mode &= (uint16_t)~E2_S_ISUID;
		if (ip->raw.i_mode & 0010)
			ip->raw.i_mode &= (uint16_t)~E2_S_ISGID;
	}
	touch(ip, T_C);
	return 0;
}

int
ext2_utimes(
    struct inode *ip, const struct ext2_cred *cr, const struct ext2_utimes *ut)
{
	bool now = ut->atime == NULL && ut->mtime == NULL && !ut->keep_atime &&
		   !ut->keep_mtime;
	struct e2_inode *raw = &ip->raw;
	int err = may_set(ip);

	if (err)
		return err;
	if ((ut->atime && ut->atime->nsec >= 1000000000) ||
	    (ut->mtime && ut->mtime->nsec >= 1000000000))
		return -E_INVAL;
	if (cr->uid != 0 && cr->uid != inode_uid(ip)) {
		err = now ? ext2_access(ip, cr, EXT2_W) : -E_PERM;
		if (err)
			return err;
	}
	touch(ip, T_C | (ut->keep_atime || ut->atime ? 0 : T_A) |
		      (ut->keep_mtime || ut->mtime ? 0 : T_M));
	if (ut->atime && !ut->keep_atime)
		time_set(ip, &raw->i_atime, &raw->i_atime_extra, ut->atime);
	if (ut->mtime && !ut->keep_mtime)
		time_set(ip, &raw->i_mtime, &raw->i_mtime_extra, ut->mtime);
	return 0;
}
