/*
 * munmap.c - memory that is given back; what is not there is no error.
 */
#include <servers/pager/pager.h>

int
do_munmap(struct request *rq, const struct pager_munmap_q *q,
    struct pager_munmap_r *reply)
{
	struct space *s = space_caller(rq);
	u32 len = page_up(q->len), end = q->addr + len;
	struct region *r, *next;
	int err;

	(void)reply;
	if (s == NULL)
		return -E_PERM;
	if (len < q->len || !range_valid(q->addr, len))
		return -E_INVAL;
	err = range_cut(s, q->addr, end);
	if (err != 0)
		return err;
	for (r = range_after(s, q->addr); r != NULL && r->start < end;
	     r = next) {
		next = r->next;
		err = unmark(s, r, r->start, r->end);
		if (err != 0)
			return err;
		range_remove(s, r);
	}
	return 0;
}
