/*
 * link.c - names are added to files that exist, and taken away.
 */
#include "tmpfs.h"

int
tmpfs_link(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct entry *e;

	(void)cr;
	if (dir->nlink == 0 || n->nlink == 0)
		return -E_NOENT;
	if (n->nlink >= LINKS_MOST)
		return -E_MLINK;
	e = entry_new(name, len);
	if (e == NULL)
		return -E_NOSPC;
	n->nlink++;
	entry_add(dir, e, n);
	touch_now(n, 0);
	touch_now(dir, 1);
	return 0;
}

int
tmpfs_unlink(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct entry *e = entry_find(dir, name, len);

	(void)cr;
	if (e == NULL || e->node != n)
		return -E_NOENT;
	/* n is held by the caller, so it outlives its last name. */
	entry_remove(e);
	n->nlink--;
	touch_now(n, 0);
	touch_now(dir, 1);
	return 0;
}

int
tmpfs_rmdir(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct entry *e = entry_find(dir, name, len);

	(void)cr;
	if (e == NULL || e->node != n)
		return -E_NOENT;
	if (n->entries != 0)
		return -E_NOTEMPTY;
	entry_remove(e);
	n->nlink = 0;
	dir->nlink--;
	touch_now(n, 0);
	touch_now(dir, 1);
	return 0;
}
