/*
 * node.c - nodes come and go.
 */
#include <assert.h>
#include <servers/lib/pages.h>
#include "tmpfs.h"

struct node *tmpfs_root;
static u32 inos, nodes;

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
			up = n->parent;
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
	int err = node_new((u32)FT_DIR << 12 | 01777, 0, 0, &tmpfs_root);

	if (err != 0)
		return err;
	tmpfs_root->parent = tmpfs_root;
	tmpfs_root->nlink = 2;
	return 0;
}
