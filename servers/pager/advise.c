/*
 * advise.c - a program says what it will or will not need.
 *
 * DONTNEED is an order: private memory reads as zeroes, or as its file, afterwards.
 * WILLNEED asks the file's server for the first page that is missing.
 */
#include <servers/pager/object.h>

static int
drop(struct space *s, struct region *r, u32 from, u32 to)
{
	/* Others see shared memory, and it has no other place. */
	if (r->shared && r->object == NULL)
		return 0;
	return unmark(s, r, from, to);
}

static void
want(const struct region *r, u32 from, u32 to)
{
	for (; r->object != NULL && from < to; from += PAGE_SIZE)
		if (lent_find(r->object, region_page(r, from)) == NULL) {
			(void)lend_ask(r->object, region_page(r, from), 0);
			return;
		}
}

int
do_advise(struct request *rq, const struct pager_advise_q *q,
    struct pager_advise_r *a)
{
	struct space *s = space_caller(rq);
	u32 len = page_up(q->len), end = q->addr + len;
	struct region *r;
	int err = 0;

	(void)a;
	if (s == NULL)
		return -E_PERM;
	if (len < q->len || (q->addr & PAGE_MASK) || q->advice > ADVISE_LAST)
		return -E_INVAL;
	if (len == 0)
		return 0;
	if (!range_valid(q->addr, len) || !range_covered(s, q->addr, end))
		return -E_NOMEM;
	for (r = range_after(s, q->addr); r != NULL && r->start < end;
	     r = r->next)
		if (q->advice == ADVISE_DONTNEED && r->locked)
			return -E_INVAL;
	for (r = range_after(s, q->addr);
	     err == 0 && r != NULL && r->start < end; r = r->next) {
		u32 from = q->addr > r->start ? q->addr : r->start;
		u32 to = end < r->end ? end : r->end;

		if (q->advice == ADVISE_DONTNEED)
			err = drop(s, r, from, to);
		else if (q->advice == ADVISE_WILLNEED)
			want(r, from, to);
	}
	return err;
}
