/*
 * attr.c - what a node is, and changes of it.  Who may was asked before.
 */
#include <servers/lib/pages.h>
#include "tmpfs.h"

void
tmpfs_info(struct node *n, struct node_info *i)
{
	i->mode = n->mode;
	i->uid = n->uid;
	i->gid = n->gid;
}

int
tmpfs_stat(struct node *n, struct file_stat *st)
{
	st->mode = n->mode;
	st->nlink = n->nlink;
	st->uid = n->uid;
	st->gid = n->gid;
	st->ino = n->ino;
	st->size = n->size;
	if (MODE_TYPE(n->mode) == FT_REG)
		st->blocks = (u64)n->pages * (PAGE_SIZE / 512);
	st->blksize = PAGE_SIZE;
	st->atime = n->atime;
	st->mtime = n->mtime;
	st->ctime = n->ctime;
	return 0;
}

int
tmpfs_chmod(struct node *n, u32 mode, const struct cred *cr)
{
	(void)cr;
	n->mode = (n->mode & ~07777u) | (mode & 07777);
	touch_now(n, 0);
	return 0;
}

int
tmpfs_chown(struct node *n, u32 uid, u32 gid, const struct cred *cr)
{
	if (uid != ~0u)
		n->uid = uid;
	if (gid != ~0u)
		n->gid = gid;
	if (MODE_TYPE(n->mode) != FT_DIR)
		n->mode = access_drop(n->mode, cr);
	touch_now(n, 0);
	return 0;
}

int
tmpfs_utimes(struct node *n, i64 atime, i64 mtime, const struct cred *cr)
{
	i64 now = fserve_now();

	(void)cr;
	if (atime != FILE_TIME_OMIT)
		n->atime = atime == FILE_TIME_NOW ? now : atime;
	if (mtime != FILE_TIME_OMIT)
		n->mtime = mtime == FILE_TIME_NOW ? now : mtime;
	n->ctime = now;
	return 0;
}

int
tmpfs_statfs(struct file_statfs_r *st)
{
	st->bsize = PAGE_SIZE;
	st->blocks = pages_total();
	st->bfree = st->bavail = pages_free();
	st->files = NODES_MAX;
	st->ffree = NODES_MAX - node_count();
	st->namemax = NAME_LEN;
	st->type = 0x01021994;
	return 0;
}
