/*
 * read.c - null is empty; zero and full are endless zeros; random is endless.
 */
#include <servers/lib/random.h>
#include "devices.h"

enum { ZEROS = 4 * PAGE_SIZE, BATCH = 512 };

static u8 zeros[ZEROS];

int
dev_read(struct node *n, struct openfile *of, u64 off, u32 len, node_copy *copy,
    void *ctx)
{
	u8 bytes[BATCH];
	u32 done = 0, k;
	int got;

	(void)of;
	if (n->kind == DEV_NULL)
		return 0;
	if (n->kind == DEV_JOB)
		return job_read(off, len, copy, ctx);
	if (n->kind != DEV_RANDOM)
		return copy(ctx, zeros, len < ZEROS ? len : ZEROS, 0);
	while (done < len) {
		k = len - done < BATCH ? len - done : BATCH;
		random_bytes(bytes, k);
		got = copy(ctx, bytes, k, done);
		if (got <= 0)
			return done > 0 ? (int)done : got;
		done += (u32)got;
	}
	return (int)done;
}
