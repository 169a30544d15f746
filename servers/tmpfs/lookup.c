/*
 * lookup.c - a name in a directory, and what a link says.
 */
#include <string.h>
#include "tmpfs.h"

int
tmpfs_lookup(struct node *dir, const char *name, u32 len, struct node **out)
{
	struct entry *e;

	if (len == 2 && name[0] == '.' && name[1] == '.')
		*out = dir->parent;
	else {
		e = entry_find(dir, name, len);
		if (e == NULL)
			return -E_NOENT;
		*out = e->node;
	}
	node_hold(*out);
	return 0;
}

int
tmpfs_readlink(struct node *n, char *buf, u32 size)
{
	if (n->size > size)
		return -E_NAMETOOLONG;
	memcpy(buf, n->text, (u32)n->size);
	return (int)n->size;
}
