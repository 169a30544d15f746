/*
 * write.c - bytes into a file, a page at a time.
 *
 * A new page is filled before it becomes the file's: what is to be written is not
 * zeroed first, and an old owner's bytes are never reached from a file.
 */
#include <string.h>
#include <servers/lib/pages.h>
#include "tmpfs.h"

/* A new page, with k bytes at `in'; how many came. */
static int
fill_new(struct node *n, u32 index, u32 in, u32 k, node_copy *copy, void *ctx)
{
	u8 *page = pages_get(0);
	int got, err;

	if (page == NULL)
		return -E_NOSPC;
	got = copy(ctx, page + in, k, 0);
	if (got <= 0) {
		pages_put(page);
		return got;
	}
	memset(page, 0, in);
	memset(page + in + got, 0, PAGE_SIZE - in - (u32)got);
	err = page_link(n, index, page);
	return err != 0 ? err : got;
}

int
tmpfs_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx)
{
	u32 in = (u32)off & PAGE_MASK, index, k = PAGE_SIZE - in;
	u8 *page;
	int got;

	(void)of;
	if (off >= FILE_MAX)
		return -E_FBIG;
	if (k > len)
		k = len;
	index = (u32)(off >> PAGE_SHIFT);
	page = page_find(n, index);
	got = page != NULL ? copy(ctx, page + in, k, 0)
			   : fill_new(n, index, in, k, copy, ctx);
	if (got <= 0)
		return got < 0 ? got : -E_FAULT;
	if (off + (u32)got > n->size) {
		u64 old = n->size;

		n->size = off + (u32)got;
		memory_size(n, old);
	}
	n->mode = access_drop(n->mode, cr);
	touch_now(n, 1);
	return got;
}
