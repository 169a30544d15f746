/*
 * fresh.c - the root of a tree: a directory that is its own parent.
 *
 * It begins as if it had been removed: nothing can be made in it, and it goes
 * with its last holder.
 */
#include "tmpfs.h"

int
tmpfs_fresh(struct node **out)
{
	struct node *n;
	int err = node_new((u32)FT_DIR << 12 | 01777, 0, 0, &n);

	if (err != 0)
		return err;
	n->parent = n;
	*out = n;
	return 0;
}
