/*
 * icache.c - the fixed table of inodes in core.
 *
 * An inode without references stays until its slot is needed, the one unused
 * for longest first; if it is dirty it goes to its table block before.
 */
#include "fs.h"

static struct inode **
bucket(const struct fs *fs, uint32_t ino)
{
	return &fs->inode_hash[ino * 0x9e3779b1u >> 16 & fs->inode_mask];
}

struct inode *
inode_find(const struct fs *fs, uint32_t ino)
{
	struct inode *ip = *bucket(fs, ino);

	while (ip != NULL && ip->ino != ino)
		ip = ip->chain;
	return ip;
}

static void
ring_move(struct inode *ip, struct inode *older, struct inode *newer)
{
	ip->older->newer = ip->newer;
	ip->newer->older = ip->older;
	ip->older = older;
	ip->newer = newer;
	older->newer = ip;
	newer->older = ip;
}

void
inode_touch(struct inode *ip)
{
	struct inode *head = &ip->fs->inode_lru;

	if (head->older != ip)
		ring_move(ip, head->older, head);
}

/* The slot forgets its inode and is the first to be used again. */
void
inode_leave(struct inode *ip)
{
	struct inode *head = &ip->fs->inode_lru;
	struct inode **at;

	assert(ip->refs == 0);
	if (ip->ino != 0) {
		at = bucket(ip->fs, ip->ino);
		while (*at != ip)
			at = &(*at)->chain;
		*at = ip->chain;
	}
	ip->ino = 0;
	ip->dirty = false;
	if (head->newer != ip)
		ring_move(ip, head, head->newer);
}

/* A slot without an inode. */
int
inode_slot(struct fs *fs, struct inode **out)
{
	int err = -E_NFILE, failed;
	struct inode *ip;

	for (ip = fs->inode_lru.newer; ip != &fs->inode_lru; ip = ip->newer) {
		if (ip->refs != 0)
			continue;
		failed = ip->ino != 0 && ip->dirty ? inode_flush(ip) : 0;
		if (failed == 0) {
			inode_leave(ip);
			*out = ip;
			return 0;
		}
		err = failed;
	}
	return err;
}

void
inode_enter(struct inode *ip, uint32_t ino)
{
	struct inode **at = bucket(ip->fs, ino);

	ip->ino = ino;
	ip->refs = 1;
	ip->chain = *at;
	*at = ip;
	inode_touch(ip);
}
