/*
 * truncate.c - a file gets another size.
 */
#include <string.h>
#include "tmpfs.h"

int
tmpfs_truncate(struct node *n, u64 size, const struct cred *cr)
{
	u32 in = (u32)size & PAGE_MASK, index = (u32)(size >> PAGE_SHIFT);
	u8 *page;

	if (size > FILE_MAX)
		return -E_FBIG;
	if (size < n->size) {
		page = in != 0 ? page_find(n, index) : NULL;
		if (page != NULL)
			memset(page + in, 0, PAGE_SIZE - in);
		page_free_from(n, index + (in != 0));
	}
	n->size = size;
	n->mode = access_drop(n->mode, cr);
	touch_now(n, 1);
	return 0;
}
