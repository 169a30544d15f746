/*
 * create.c - new files, directories and links.
 *
 * Entry and node are both there before either is seen.
 */
#include <string.h>
#include "tmpfs.h"

/* A node, held, in *out, for an entry that is there already (or NULL). */
static int
make(struct node *dir, struct entry *e, u32 mode, const struct cred *cr,
    struct node **out)
{
	u32 gid = cr->gid;
	int err = -E_NOSPC;

	if (e == NULL)
		return err;
	node_inherit(dir, &mode, &gid);
	if (dir->nlink == 0)
		err = -E_NOENT; /* it was removed */
	else
		err = node_new(mode, cr->uid, gid, out);
	if (err != 0)
		entry_free(e);
	return err;
}

int
tmpfs_create(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr, struct node **out)
{
	struct entry *e = entry_new(name, len);
	int err = make(dir, e, mode, cr, out);

	if (err != 0)
		return err;
	(*out)->mode = (mode & ~07777u) | access_mode(mode, (*out)->gid, cr);
	(*out)->nlink = 1;
	entry_add(dir, e, *out);
	touch_now(dir, 1);
	return 0;
}

int
tmpfs_mkdir(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr)
{
	struct entry *e;
	struct node *n;
	int err;

	if (dir->nlink >= LINKS_MOST)
		return -E_MLINK;
	e = entry_new(name, len);
	err = make(dir, e, (u32)FT_DIR << 12 | (mode & 01777), cr, &n);
	if (err != 0)
		return err;
	n->nlink = 2;
	n->parent = dir;
	node_hold(dir);
	dir->nlink++;
	entry_add(dir, e, n);
	touch_now(dir, 1);
	node_put(n);
	return 0;
}

int
tmpfs_symlink(struct node *dir, const char *name, u32 len, const char *text,
    u32 textlen, const struct cred *cr)
{
	char *copy;
	struct entry *e;
	struct node *n;
	int err;

	copy = small_get(textlen);
	if (copy == NULL)
		return -E_NOSPC;
	e = entry_new(name, len);
	err = make(dir, e, (u32)FT_LNK << 12 | 0777, cr, &n);
	if (err != 0) {
		small_put(copy);
		return err;
	}
	memcpy(copy, text, textlen);
	n->text = copy;
	n->size = textlen;
	n->nlink = 1;
	entry_add(dir, e, n);
	touch_now(dir, 1);
	node_put(n);
	return 0;
}
