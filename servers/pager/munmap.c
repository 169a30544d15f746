/*
 * munmap.c - memory that is given back; what is not there is no error.
 */
#include <servers/pager/pager.h>

int
unmap(struct space *s, u32 start, u32 end)
{
	struct region *r, *next;
	int err = range_cut(s, start, end);

	for (r = range_after(s, start); err == 0 && r != NULL && r->start < end;
	     r = next) {
		next = r->next;
		err = unmark(s, r, r->start, r->end);
		if (err == 0)
			range_remove(s, r);
	}
	return err;
}

int
do_munmap(struct request *rq, const struct pager_munmap_q *q,
    struct pager_munmap_r *r)
{
	struct space *s = space_caller(rq);
	u32 len = page_up(q->len);

	(void)r;
	if (s == NULL)
		return -E_PERM;
	if (len < q->len || !range_valid(q->addr, len))
		return -E_INVAL;
	return unmap(s, q->addr, q->addr + len);
}
