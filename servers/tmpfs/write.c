/*
 * write.c - bytes into a file, a page at a time.
 */
#include "tmpfs.h"

int
tmpfs_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx)
{
	u32 in = (u32)off & PAGE_MASK, index, k = PAGE_SIZE - in;
	void *page;
	int got, err, fresh = 0;

	(void)of;
	if (off >= FILE_MAX)
		return -E_FBIG;
	if (k > len)
		k = len;
	index = (u32)(off >> PAGE_SHIFT);
	page = page_find(n, index);
	if (page == NULL) {
		err = page_make(n, index, &page);
		if (err != 0)
			return err;
		fresh = 1;
	}
	got = copy(ctx, (u8 *)page + in, k, 0);
	if (got <= 0) {
		/* It stays if the pager knows it: a page of zeroes. */
		if (fresh && n->object == 0)
			page_free(n, index);
		return got < 0 ? got : -E_FAULT;
	}
	if (off + (u32)got > n->size) {
		u64 old = n->size;

		n->size = off + (u32)got;
		memory_size(n, old);
	}
	n->mode = access_drop(n->mode, cr);
	touch_now(n, 1);
	return got;
}
