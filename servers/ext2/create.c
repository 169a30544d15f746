/*
 * create.c - make files, FIFOs and device nodes.
 */
#include "fs.h"

static bool
can_make(uint32_t mode, const struct ext2_cred *cr, int *err)
{
	switch (mode & E2_S_FMT) {
	case E2_S_REG:
	case E2_S_FIFO:
	case E2_S_SOCK:
		return true;
	case E2_S_CHR:
	case E2_S_BLK:
		*err = -E_PERM;
		return cr->uid == 0;
	default:
		*err = -E_INVAL;
		return false;
	}
}

/* Old programs read a device number of 8 and 8 bits from the first word. */
static void
set_device(struct inode *ip, uint32_t rdev)
{
	ip->raw.i_block[rdev > 0xffff] = rdev;
}

/* mode has the type in it; *out is referenced. */
int
ext2_create(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, uint32_t mode, uint32_t rdev, struct inode **out)
{
	uint32_t type = mode & E2_S_FMT;
	struct inode *ip;
	struct slot s;
	int err = name_check(name, len);

	if (err || !can_make(mode, cr, &err))
		return err;
	err = dir_may(dir, cr, EXT2_W | EXT2_X);
	if (err == 0)
		err = dir_room(dir, name, len, cr, &s);
	if (err)
		return err;
	err = inode_new(dir, cr, mode & (E2_S_FMT | 07777), &ip);
	if (err) {
		slot_put(dir->fs, &s);
		return err;
	}
	if (type == E2_S_CHR || type == E2_S_BLK)
		set_device(ip, rdev);
	slot_insert(dir, &s, name, len, ip);
	slot_put(dir->fs, &s);
	*out = ip;
	return 0;
}
