/*
 * write.c - null and zero take everything, full nothing; what is written to
 * random is stirred in.
 */
#include <servers/lib/random.h>
#include "devices.h"

enum { BATCH = 512 };

int
dev_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx)
{
	u8 bytes[BATCH];
	int got;

	(void)of;
	(void)off;
	(void)cr;
	switch (n->kind) {
	case DEV_FULL:
		return -E_NOSPC;
	case DEV_JOB:
		return -E_ROFS;
	case DEV_RANDOM:
		got = copy(ctx, bytes, len < BATCH ? len : BATCH, 0);
		if (got > 0)
			random_add(bytes, (u32)got);
		return got;
	default:
		return (int)len;
	}
}
