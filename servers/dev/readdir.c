/*
 * readdir.c - the names: position 0 is ".", 1 is "..", then place + 1.
 */
#include "devices.h"

int
dev_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx)
{
	u32 self = (u32)(dir - devices);

	for (; *pos < DEVICES_MAX + 1; ++*pos) {
		u32 i = *pos == 0 ? self : *pos == 1 ? DIR_DEV : (u32)*pos - 1;
		const struct node *n = &devices[i];
		const char *name = *pos == 0 ? "." : *pos == 1 ? ".." : n->name;

		if (n->kind == DEV_NONE || n->gone || (*pos > 1 && n->dir != self))
			continue;
		if (emit(ctx, name, *pos < 2 ? (u32)*pos + 1 : n->len, i + 1,
			MODE_TYPE(n->mode), *pos + 1))
			break;
	}
	return 0;
}
