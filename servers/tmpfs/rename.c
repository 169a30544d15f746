/*
 * rename.c - a name moves, and takes the place of what was there.
 */
#include "tmpfs.h"

/* What the new name stood for loses it. */
static void
replace(struct node *ndir, struct entry *old)
{
	struct node *n = old->node;

	node_hold(n);
	entry_remove(old);
	if (MODE_TYPE(n->mode) == FT_DIR) {
		n->nlink = 0;
		ndir->nlink--;
	} else
		n->nlink--;
	touch_now(n, 0);
	node_put(n);
}

int
tmpfs_rename(struct node *odir, const char *oname, u32 olen, struct node *ndir,
    const char *nname, u32 nlen, const struct cred *cr)
{
	struct entry *from = entry_find(odir, oname, olen), *to, *e;
	struct node *n;
	u32 isdir;

	(void)cr;
	if (from == NULL || ndir->nlink == 0)
		return -E_NOENT;
	n = from->node;
	isdir = MODE_TYPE(n->mode) == FT_DIR;
	to = entry_find(ndir, nname, nlen);
	if (to != NULL && MODE_TYPE(to->node->mode) == FT_DIR &&
	    to->node->entries != 0)
		return -E_NOTEMPTY;
	if (isdir && odir != ndir && to == NULL && ndir->nlink >= LINKS_MOST)
		return -E_MLINK;
	e = entry_new(nname, nlen);
	if (e == NULL)
		return -E_NOSPC;
	/* nothing fails from here on */
	if (to != NULL)
		replace(ndir, to);
	entry_remove(from);
	entry_add(ndir, e, n);
	if (isdir && odir != ndir) {
		node_hold(ndir);
		n->parent = ndir;
		ndir->nlink++;
		odir->nlink--;
		node_put(odir);
	}
	touch_now(n, 0);
	touch_now(odir, 1);
	touch_now(ndir, 1);
	return 0;
}
