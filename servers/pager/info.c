/*
 * info.c - how much a space has, in pages.
 */
#include <servers/pager/pager.h>
#include <libc/sys/sys.h>

enum { SCAN_AT_ONCE = 48, SCAN_MOST = 65536 };

/* Pages that are there, of a window; at most what is left of *budget. */
static u32
resident(const struct space *s, const struct region *r, u32 *budget)
{
	u8 state[SCAN_AT_ONCE];
	u32 found = 0, n;
	int got;

	for (u32 at = r->lo; at < r->hi && *budget != 0; at += n * PAGE_SIZE) {
		n = (r->hi - at) >> PAGE_SHIFT;
		if (n > SCAN_AT_ONCE)
			n = SCAN_AT_ONCE;
		if (n > *budget)
			n = *budget;
		*budget -= n;
		got = sys_mem_scan(s->task, at, n, state);
		for (int i = 0; i < got; i++)
			found += (state[i] & SCAN_PRESENT) != 0;
	}
	return found;
}

int
do_info(
    struct request *rq, const struct pager_info_q *q, struct pager_info_r *r)
{
	const struct space *s = space_of(q->asid);
	u32 budget = SCAN_MOST;

	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL)
		return -E_SRCH;
	r->size = s->pages;
	r->faults = s->faults;
	for (const struct region *g = s->first; g != NULL; g = g->next) {
		u32 n = resident(s, g, &budget);

		r->resident += n;
		if (g->kind == KIND_STACK)
			r->stack += n;
		else if (g->prot & PROT_W)
			r->data += (g->end - g->start) >> PAGE_SHIFT;
	}
	return 0;
}

u32
space_resident(const struct space *s)
{
	u32 n = 0, budget = SCAN_MOST;

	for (const struct region *r = s->first; r != NULL; r = r->next)
		n += resident(s, r, &budget);
	return n;
}
