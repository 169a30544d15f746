/*
 * region.c - a segment or the stack of a program that proc puts together.
 *
 * DATA: limit bytes from addr on are marked at once (0: all, if it is little);
 * proc fills them.  STACK: reaches down to limit bytes below its end, of which
 * [addr, addr + len) is marked at once.
 */
#include <servers/pager/pager.h>

int
region_stack(struct space *s, const struct pager_region_q *q)
{
	u32 end = q->addr + q->len, limit = page_up(q->limit);
	struct region *r;
	int err;

	if (limit < q->len || limit > STACK_MAX ||
	    end < USER_MIN + PAGE_SIZE + limit)
		return -E_INVAL;
	if (!range_free(s, end - limit - PAGE_SIZE, end))
		return -E_EXIST;
	r = range_add(s, end - limit, end, q->prot, KIND_STACK, 0);
	if (r == NULL)
		return -E_NOMEM;
	err = mark(s, r, q->addr, end);
	if (err != 0) {
		unmark(s, r, r->start, end);
		range_remove(s, r);
	}
	return err;
}

int
region_data(struct space *s, const struct pager_region_q *q)
{
	u32 end = q->addr + q->len, now = page_up(q->limit);
	struct region *r;
	int err;

	if (now > q->len)
		return -E_INVAL;
	if (now == 0 && q->len <= EAGER * PAGE_SIZE)
		now = q->len;
	else if (q->len - now <= EAGER * PAGE_SIZE)
		now = q->len;
	if (!range_free(s, q->addr, end))
		return -E_EXIST;
	r = range_add(s, q->addr, end, q->prot, KIND_DATA, 0);
	if (r == NULL)
		return -E_NOMEM;
	err = mark(s, r, q->addr, q->addr + now);
	if (err != 0) {
		unmark(s, r, q->addr, end);
		range_remove(s, r);
	}
	return err;
}

int
do_region(struct request *rq, const struct pager_region_q *q,
    struct pager_region_r *r)
{
	struct space *s = space_of(q->asid);

	(void)r;
	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL)
		return -E_SRCH;
	if ((q->len & PAGE_MASK) || !range_valid(q->addr, q->len) ||
	    (q->prot & ~(u32)(PROT_R | PROT_W | PROT_X)) || q->prot == 0)
		return -E_INVAL;
	if ((q->prot & PROT_W) && (q->prot & PROT_X))
		return -E_PERM;
	switch (q->kind) {
	case REGION_DATA:
		return region_data(s, q);
	case REGION_STACK:
		return region_stack(s, q);
	}
	return -E_INVAL;
}
