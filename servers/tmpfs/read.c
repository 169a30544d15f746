/*
 * read.c - bytes of a file; holes read as zeros.
 */
#include "tmpfs.h"

static u8 zeros[PAGE_SIZE];

int
tmpfs_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx)
{
	u32 done = 0, in, k;
	u8 *page;
	int got;

	(void)of;
	if (off >= n->size)
		return 0;
	if (len > n->size - off)
		len = (u32)(n->size - off);
	while (done < len) {
		in = (u32)(off + done) & PAGE_MASK;
		k = PAGE_SIZE - in < len - done ? PAGE_SIZE - in : len - done;
		page = page_find(n, (u32)((off + done) >> PAGE_SHIFT));
		got = copy(ctx, page != NULL ? page + in : zeros, k, done);
		if (got <= 0)
			return done > 0 ? (int)done : got < 0 ? got : -E_FAULT;
		done += (u32)got;
		if ((u32)got < k)
			break;
	}
	/* Once after each change is enough, and saves a kernel call. */
	if (n->atime <= n->mtime)
		n->atime = fserve_now();
	return (int)done;
}
