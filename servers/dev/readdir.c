/*
 * readdir.c - the names: position 0 is ".", 1 is "..", then place + 1.
 */
#include "devices.h"

int
dev_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx)
{
	(void)dir;
	for (; *pos < DEVICES_MAX + 1; ++*pos) {
		u32 i = *pos < 2 ? 0 : (u32)*pos - 1;
		const struct node *n = &devices[i];
		const char *name = *pos == 0 ? "." : *pos == 1 ? ".." : n->name;

		if (n->kind == DEV_NONE || n->gone)
			continue;
		if (emit(ctx, name, *pos < 2 ? (u32)*pos + 1 : n->len, i + 1,
			MODE_TYPE(n->mode), *pos + 1))
			break;
	}
	return 0;
}
