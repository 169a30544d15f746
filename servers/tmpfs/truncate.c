/*
 * truncate.c - a file gets another size.
 */
#include <string.h>
#include "tmpfs.h"

int
tmpfs_truncate(struct node *n, u64 size, const struct cred *cr)
{
	u32 in = (u32)size & PAGE_MASK, index = (u32)(size >> PAGE_SHIFT);
	u64 old = n->size;
	u8 *page;

	if (size > FILE_MAX)
		return -E_FBIG;
	if (size < n->size) {
		page = in != 0 ? page_find(n, index) : NULL;
		if (page != NULL)
			memset(page + in, 0, PAGE_SIZE - in);
		memory_cut(n, size);
		page_free_from(n, index + (in != 0));
	}
	n->size = size;
	memory_size(n, old);
	n->mode = access_drop(n->mode, cr);
	touch_now(n, 1);
	return 0;
}
