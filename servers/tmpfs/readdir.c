/*
 * readdir.c - the entries of a directory, oldest first.
 *
 * Position 0 is ".", 1 is "..", the entry with cookie c has c + 2: positions
 * stay what they are whatever comes and goes.
 */
#include "tmpfs.h"

int
tmpfs_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx)
{
	struct entry *e;

	if (*pos == 0) {
		if (emit(ctx, ".", 1, dir->ino, FT_DIR, 1))
			return 0;
		*pos = 1;
	}
	if (*pos == 1) {
		if (emit(ctx, "..", 2, dir->parent->ino, FT_DIR, 2))
			return 0;
		*pos = 2;
	}
	for (e = entry_from(dir, *pos - 2); e != NULL; e = e->next) {
		if (emit(ctx, e->name, e->len, e->node->ino,
			MODE_TYPE(e->node->mode), e->cookie + 3))
			break;
		*pos = e->cookie + 3;
	}
	dir->hint = e;
	dir->atime = fserve_now();
	return 0;
}
