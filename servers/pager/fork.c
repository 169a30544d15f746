/*
 * fork.c - a child's memory: the same regions, the frames shared until written.
 *
 * Only windows are cloned, and windows near each other in one go.  The message
 * buffers, which are the kernel's, are copied with the stack above which they
 * lie.
 */
#include <servers/lib/serve.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

enum { NEAR = 20 * PAGE_SIZE };

#define MSG_END (MSG_BASE + THREADS_MAX * (u32)sizeof(struct msgbuf))

static int
clone(struct space *from, struct space *to, u32 start, u32 end)
{
	if (start >= end)
		return 0;
	return told_clone(from, to, start, (end - start) >> PAGE_SHIFT);
}

static int
copy_regions(struct space *from, struct space *to)
{
	for (struct region *r = from->first; r != NULL; r = r->next) {
		struct region *c = range_add(
		    to, r->start, r->end, r->prot, r->kind, r->shared);

		if (c == NULL)
			return -E_NOMEM;
		c->lo = r->lo;
		c->hi = r->hi;
		c->may = r->may;
		c->tail = r->tail;
		if (r->object != NULL)
			range_of(c, r->object, r->off);
	}
	for (u32 i = 0; i < LIMITS; i++) {
		to->limit[i] = from->limit[i];
		to->most[i] = from->most[i];
	}
	to->heap = from->heap;
	to->brk = from->brk;
	to->heap_end = from->heap_end;
	return 0;
}

/* Clone [lo, hi) soon: with the run so far if it is near, else after it. */
struct run {
	u32 start, end;
	int err;
};

static void
run_add(struct run *run, struct space *from, struct space *to, u32 lo, u32 hi)
{
	if (lo == hi || run->err != 0)
		return;
	if (run->end != 0 && lo >= run->end && lo - run->end <= NEAR) {
		run->end = hi;
		return;
	}
	run->err = clone(from, to, run->start, run->end);
	run->start = lo;
	run->end = hi;
}

static int
clone_all(struct space *from, struct space *to)
{
	struct run run = { 0, 0, 0 };
	struct region *r = from->first;

	for (; r != NULL && r->start < MSG_BASE; r = r->next)
		run_add(&run, from, to, r->lo, r->hi);
	run_add(&run, from, to, MSG_BASE, MSG_END);
	for (; r != NULL; r = r->next)
		run_add(&run, from, to, r->lo, r->hi);
	run_add(&run, from, to, MAP_END, MAP_END + 1); /* the last run */
	return run.err;
}

int
do_fork(
    struct request *rq, const struct pager_fork_q *q, struct pager_fork_r *r)
{
	struct space *parent = space_of(q->parent), *s;
	int err;

	if (rq->badge != PAGER_SYSTEM || parent == NULL ||
	    regions_free() < parent->regions || !commit_ok(parent->pages)) {
		if (rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
			sys_handle_close(rq->got[0]);
		return rq->badge != PAGER_SYSTEM ? -E_PERM
		       : parent == NULL          ? -E_SRCH
						 : -E_NOMEM;
	}
	err = adopt(rq, &s);
	if (err != 0)
		return err;
	err = copy_regions(parent, s);
	if (err == 0)
		err = clone_all(parent, s);
	if (err == 0)
		err = session(rq, s);
	if (err != 0) {
		space_end(s); /* proc kills the child, and so its memory */
		return err == -E_QUOTA ? -E_NOMEM : err;
	}
	r->asid = space_id(s);
	return 0;
}
