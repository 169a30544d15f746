/*
 * node.c - nodes come and go.
 */
#include <assert.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "tmpfs.h"

RETAINED struct node *tmpfs_root;
RETAINED static u32 inos, nodes;

u32
node_count(void)
{
	return nodes;
}

int
node_new(u32 mode, u32 uid, u32 gid, struct node **out)
{
	struct node *n = nodes < NODES_MAX ? small_get(sizeof *n) : NULL;

	if (n == NULL)
		return -E_NOSPC;
	n->refs = 1;
	n->mode = mode;
	n->uid = uid;
	n->gid = gid;
	n->ino = ++inos;
	n->atime = n->mtime = n->ctime = fserve_now();
	nodes++;
	*out = n;
	return 0;
}

void
node_hold(struct node *n)
{
	assert(n->refs > 0 || n->nlink > 0);
	n->refs++;
}

void
node_end(struct node *n)
{
	if (!memory_gone(n))
		return;
	page_free_from(n, 0);
	small_put(n);
	nodes--;
}

/* A chain of removed directories goes one by one, not by recursion. */
void
node_put(struct node *n)
{
	struct node *up;

	do {
		assert(n->refs > 0);
		if (--n->refs > 0 || n->nlink > 0)
			return;
		up = NULL;
		switch (MODE_TYPE(n->mode)) {
		case FT_REG:
			node_end(n);
			return;
		case FT_LNK:
			small_put(n->text);
			break;
		case FT_DIR:
			assert(n->entries == 0);
			up = n->parent != n ? n->parent : NULL;
			break;
		}
		small_put(n);
		nodes--;
		n = up;
	} while (n != NULL);
}

void
node_inherit(const struct node *dir, u32 *mode, u32 *gid)
{
	if (!(dir->mode & MODE_SGID))
		return;
	*gid = dir->gid;
	if (MODE_TYPE(*mode) == FT_DIR)
		*mode |= MODE_SGID;
}

void
touch_now(struct node *n, int modified)
{
	n->ctime = fserve_now();
	if (modified)
		n->mtime = n->ctime;
}

int
tmpfs_start(void)
{
	int err = tmpfs_fresh(&tmpfs_root);

	return err != 0 ? err : tmpfs_mounted(tmpfs_root, true);
}

int
tmpfs_is_node(const struct node *n)
{
	return small_is(n, sizeof *n) && n->refs + n->nlink > 0;
}

/* A directory's list: each entry is in memory of ours, and points back. */
static int
list_ok(const struct node *dir)
{
	const struct entry *before = NULL, *e = dir->first;
	u32 n = 0;

	for (; e != NULL; before = e, e = e->next, n++)
		if (!small_is(e, sizeof *e) || e->previous != before ||
		    e->dir != dir || !tmpfs_is_node(e->node) ||
		    n >= dir->entries)
			return 0;
	return n == dir->entries && dir->last == before;
}

int
tmpfs_ok(const struct node *root)
{
	const struct node *n = root, *up;
	const struct entry *e;
	u32 steps = 0;

	if (!tmpfs_is_node(n) || n->parent != n || !list_ok(n))
		return 0;
	/* Depth first, without a stack: an entry knows its directory. */
	for (e = n->first; e != NULL;) {
		n = e->node;
		if (++steps > NODES_MAX * 4)
			return 0; /* it goes round */
		if (MODE_TYPE(n->mode) == FT_DIR) {
			if (n->parent != e->dir || !list_ok(n))
				return 0;
			if (n->first != NULL) {
				e = n->first;
				continue;
			}
		}
		while (e != NULL && e->next == NULL) {
			up = e->dir;
			e = up != root ? entry_of(up) : NULL;
		}
		e = e != NULL ? e->next : NULL;
	}
	return 1;
}
