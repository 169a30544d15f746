/*
 * incore.c - which pages are there, for mincore.
 *
 * A page of a file is there when its server has lent it, mapped or not.
 */
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

enum { SCAN_AT_ONCE = 32 };

static u32
bits(const struct region *r, u32 at, u8 state)
{
	if (state & SCAN_PRESENT)
		return INCORE_THERE |
		       (state & SCAN_ACCESSED ? INCORE_ACCESSED : 0) |
		       (state & SCAN_DIRTY ? INCORE_DIRTY : 0) |
		       (state & SCAN_WRITE ? INCORE_WRITABLE : 0);
	return r->object != NULL && lent_find(r->object, region_page(r, at))
		   ? INCORE_THERE
		   : 0;
}

int
do_incore(struct request *rq, const struct pager_incore_q *q,
    struct pager_incore_r *a)
{
	struct space *s = space_caller(rq);
	u32 pages = q->pages < INCORE_MAX ? q->pages : INCORE_MAX, i, n;
	u32 len = pages << PAGE_SHIFT;
	u8 state[SCAN_AT_ONCE];

	if (s == NULL)
		return -E_PERM;
	if (q->addr & PAGE_MASK)
		return -E_INVAL;
	if (pages == 0)
		return 0;
	if (!range_valid(q->addr, len) ||
	    !range_covered(s, q->addr, q->addr + len))
		return -E_NOMEM;
	for (i = 0; i < pages; i += n) {
		u32 at = q->addr + (i << PAGE_SHIFT);

		n = pages - i < SCAN_AT_ONCE ? pages - i : SCAN_AT_ONCE;
		if (sys_mem_scan(s->task, at, n, state) != (i32)n)
			return -E_FAULT;
		for (u32 k = 0; k < n; k++, at += PAGE_SIZE)
			a->bits[(i + k) / 8] |=
			    bits(range_find(s, at), at, state[k])
			    << (i + k) % 8 * 4;
	}
	a->pages = pages;
	return 0;
}
