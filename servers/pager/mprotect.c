/*
 * mprotect.c - other rights for a range that is mapped throughout; protect.c
 * does the same for proc.
 */
#include <servers/pager/mprotect.h>

/* The first page of r may be joined with what lies before it. */
static void
join_all(struct space *s, u32 start, u32 end)
{
	struct region *r = range_after(s, start);

	while (r != NULL && r->start <= end) {
		r = range_join(s, r);
		r = r->next;
	}
}

int
change(struct space *s, u32 addr, u32 len, u32 prot)
{
	u32 end = addr + len;
	struct region *r;
	int err;

	if (prot & ~(u32)(PROT_R | PROT_W | PROT_X))
		return -E_INVAL;
	if ((prot & PROT_W) && (prot & PROT_X))
		return -E_PERM;
	if (!range_covered(s, addr, end))
		return -E_NOMEM;
	for (r = range_after(s, addr); r != NULL && r->start < end; r = r->next)
		if (prot & ~(u32)r->may)
			return -E_ACCES;
	err = range_cut(s, addr, end);
	for (r = range_after(s, addr); err == 0 && r != NULL && r->start < end;
	     r = r->next) {
		u8 old = r->prot;

		r->prot = (u8)prot;
		err = remark(s, r, r->start, r->end);
		if (err != 0) {
			r->prot = old;
			remark(s, r, r->start, r->end);
		}
	}
	join_all(s, addr, end);
	return err;
}

int
do_mprotect(struct request *rq, const struct pager_mprotect_q *q,
    struct pager_mprotect_r *r)
{
	struct space *s = space_caller(rq);
	u32 len = page_up(q->len);

	(void)r;
	if (s == NULL)
		return -E_PERM;
	if (q->len == 0 && !(q->addr & PAGE_MASK))
		return 0;
	if (len < q->len || !range_valid(q->addr, len))
		return -E_INVAL;
	return change(s, q->addr, len, q->prot);
}
