/*
 * limit.c - how much memory a process may have (setrlimit), and usage: how often
 * it had to wait for a page.
 *
 * Limits are asked for where memory is made: mmap, brk, and a stack's faults.
 */
#include <servers/pager/pager.h>

void
limits_init(struct space *s)
{
	s->limit[LIMIT_AS] = s->most[LIMIT_AS] = USER_END;
	s->limit[LIMIT_DATA] = s->most[LIMIT_DATA] = HEAP_END - TEXT_BASE;
	s->limit[LIMIT_STACK] = s->most[LIMIT_STACK] = STACK_MAX;
}

int
limit_as(const struct space *s, u32 more)
{
	u32 most = s->limit[LIMIT_AS] >> PAGE_SHIFT;

	return s->pages > most || more > most - s->pages ? -E_NOMEM : 0;
}

int
do_limit(
    struct request *rq, const struct pager_limit_q *q, struct pager_limit_r *r)
{
	struct space *s = space_caller(rq);

	if (s == NULL)
		return -E_PERM;
	if (q->which >= LIMITS)
		return -E_INVAL;
	if (q->set) {
		if (q->now > q->most)
			return -E_INVAL;
		/* Only down: there is no more than that for anybody. */
		if (q->most > s->most[q->which])
			return -E_PERM;
		s->limit[q->which] = q->now;
		s->most[q->which] = q->most;
	}
	r->now = s->limit[q->which];
	r->most = s->most[q->which];
	return 0;
}

int
do_usage(
    struct request *rq, const struct pager_usage_q *q, struct pager_usage_r *r)
{
	const struct space *s = space_caller(rq);

	(void)q;
	if (s == NULL)
		return -E_PERM;
	r->minor = s->faults - s->major;
	r->major = s->major;
	return 0;
}
