/*
 * lock.c - memory that is to stay in memory: mlock and its kin.
 *
 * Here regions are only marked: what is marked is not evicted.  libc touches the
 * pages then, so that they are there.
 */
#include <servers/pager/pager.h>

static void
mark_all(struct space *s, u32 locked)
{
	for (struct region *r = s->first; r != NULL; r = r->next)
		r->locked = (u8)locked;
}

static void
join_all(struct space *s, u32 start, u32 end)
{
	struct region *r = range_after(s, start);

	while (r != NULL && r->start <= end) {
		r = range_join(s, r);
		r = r->next;
	}
}

static int
mark_range(struct space *s, u32 start, u32 end, u32 locked)
{
	struct region *r;
	int err;

	if (!range_covered(s, start, end))
		return -E_NOMEM;
	err = range_cut(s, start, end);
	for (r = range_after(s, start); err == 0 && r != NULL && r->start < end;
	     r = r->next)
		r->locked = (u8)locked;
	join_all(s, start, end);
	return err;
}

int
do_lock(
    struct request *rq, const struct pager_lock_q *q, struct pager_lock_r *a)
{
	struct space *s = space_caller(rq);
	u32 start = q->addr & ~(u32)PAGE_MASK;
	u32 len = page_up(q->len + (q->addr & PAGE_MASK));
	const struct region *r;

	if (s == NULL)
		return -E_PERM;
	switch (q->how) {
	case LOCK_RANGE:
	case UNLOCK_RANGE:
		if (len < q->len)
			return -E_INVAL;
		if (len == 0)
			return 0;
		if (!range_valid(start, len))
			return -E_NOMEM;
		return mark_range(
		    s, start, start + len, q->how == LOCK_RANGE);
	case LOCK_ALL:
		mark_all(s, 1);
		return 0;
	case LOCK_FUTURE:
		s->lock_new = 1;
		return 0;
	case UNLOCK_ALL:
		mark_all(s, 0);
		s->lock_new = 0;
		return 0;
	case LOCK_NEXT:
		r = range_after(s, q->addr);
		if (r == NULL)
			return -E_NOENT;
		a->start = r->kind == KIND_STACK ? r->lo : r->start;
		a->end = r->end;
		a->prot = r->prot;
		return 0;
	}
	return -E_INVAL;
}
