/*
 * mounted.c - a tree begins to live, or ends.
 */
#include <assert.h>
#include "tmpfs.h"

/* Take away dir's first name.  What had it may live on, for who has it open. */
static void
remove_first(struct node *dir)
{
	struct node *n = dir->first->node;

	node_hold(n);
	entry_remove(dir->first);
	if (MODE_TYPE(n->mode) == FT_DIR) {
		n->nlink = 0;
		dir->nlink--;
	} else
		n->nlink--;
	node_put(n);
}

/* Depth first, always at the first name: so a directory that has become empty
 * is its parent's first. */
static void
empty(struct node *root)
{
	struct node *dir = root, *n;

	for (;;) {
		n = dir->first != NULL ? dir->first->node : NULL;
		if (n != NULL && MODE_TYPE(n->mode) == FT_DIR &&
		    n->entries > 0) {
			dir = n;
		} else if (n != NULL) {
			remove_first(dir);
		} else if (dir != root) {
			dir = dir->parent;
			assert(dir->first->node->entries == 0);
		} else {
			return;
		}
	}
}

int
tmpfs_mounted(struct node *root, bool on)
{
	if (MODE_TYPE(root->mode) != FT_DIR || root->parent != root ||
	    (root->nlink != 0) == on)
		return -E_INVAL;
	if (!on)
		empty(root);
	root->nlink = on ? 2 : 0;
	return 0;
}
