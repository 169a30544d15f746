/*
 * memory.c - what the pager knows of memory and swap: figures, areas, knobs.
 */
#include <servers/lib/serve.h>
#include <servers/pager/swap.h>

static u32 overcommit = OVERCOMMIT_GUESS;

/* Pages that may come to be all spaces' own. */
static u32
committed(void)
{
	u32 n = 0;

	for (u32 i = 1; i <= spaces_highest(); i++) {
		const struct space *s = space_of(i);

		for (const struct region *r = s != NULL ? s->first : NULL; r != NULL; r = r->next)
			if (r->object == NULL ? r->prot != 0 : !r->shared && (r->prot & PROT_W))
				n += (r->end - r->start) >> PAGE_SHIFT;
	}
	return n;
}

int
do_memory(struct request *rq, const struct pager_memory_q *q, struct pager_memory_r *r)
{
	(void)rq, (void)q;
	r->slots = slots_total();
	r->slots_free = slots_total() - slots_used();
	r->committed = committed();
	r->waiting = parked_waiting(0);
	r->count = count;
	return 0;
}

int
do_swaps(struct request *rq, const struct pager_swaps_q *q, struct pager_swaps_r *r)
{
	u32 n = q->index;

	(void)rq;
	for (u32 i = 0; i < AREAS; i++) {
		if (area[i].count == 0 || n-- != 0)
			continue;
		r->pages = area[i].count - 1;
		r->used = area[i].used;
		r->kind = area[i].kind;
		__builtin_memcpy(r->name, area[i].name, sizeof r->name);
		return 0;
	}
	return -E_RANGE;
}

int
do_policy(struct request *rq, const struct pager_policy_q *q, struct pager_policy_r *r)
{
	char name[PAGER_POLICY_NAME];
	const char *now;
	int err = 0;

	__builtin_memcpy(name, q->name, sizeof name);
	name[sizeof name - 1] = 0;
	if (name[0] != 0)
		err = may_tune(rq) ? resident_choose(name) : -E_PERM;
	now = resident_policy();
	for (u32 i = 0; i + 1 < sizeof r->name && now[i] != 0; i++)
		r->name[i] = now[i];
	return err;
}

int
do_overcommit(
    struct request *rq, const struct pager_overcommit_q *q, struct pager_overcommit_r *r)
{
	int err = 0;

	if (q->mode != OVERCOMMIT_ASK) {
		if (!may_tune(rq))
			err = -E_PERM;
		else if (q->mode > OVERCOMMIT_NEVER)
			err = -E_INVAL;
		else
			overcommit = q->mode;
	}
	r->mode = overcommit;
	return err;
}

int
commit_ok(u32 pages)
{
	u32 most = frames_all() + slots_total();

	if (overcommit == OVERCOMMIT_GUESS)
		return pages <= most;
	if (overcommit == OVERCOMMIT_NEVER)
		return committed() <= most && pages <= most - committed();
	return 1;
}
