/*
 * protect.c - proc sets the rights of a segment it has filled.
 */
#include <servers/pager/mprotect.h>

int
do_protect(struct request *rq, const struct pager_protect_q *q,
    struct pager_protect_r *r)
{
	struct space *s = space_of(q->asid);

	(void)r;
	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL)
		return -E_SRCH;
	if ((q->len & PAGE_MASK) || !range_valid(q->addr, q->len))
		return -E_INVAL;
	return change(s, q->addr, q->len, q->prot);
}
