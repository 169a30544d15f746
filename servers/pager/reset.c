/*
 * reset.c - exec: a task and a prepared shell exchange their memories.
 *
 * Regions go with the memory, numbers and tasks stay; the shell is left with
 * the old program's memory, which goes when proc kills it.
 */
#include <servers/pager/pager.h>
#include <libc/sys/sys.h>

int
do_reset(
    struct request *rq, const struct pager_reset_q *q, struct pager_reset_r *r)
{
	struct space *s = space_of(q->asid), *shell = space_of(q->shell), old;
	int err;

	(void)r;
	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL || shell == NULL || s == shell)
		return -E_SRCH;
	err = sys_reset(HS_A, s->task, shell->task);
	if (err != 0)
		return err;
	old = *s;
	s->first = shell->first;
	s->last = shell->last;
	s->regions = shell->regions;
	s->pages = shell->pages;
	s->heap = shell->heap;
	s->out = shell->out;
	s->hand = 0;
	s->brk = shell->brk;
	s->heap_end = shell->heap_end;
	s->lock_new = 0;
	shell->first = old.first;
	shell->last = old.last;
	shell->regions = old.regions;
	shell->pages = old.pages;
	shell->out = old.out;
	range_owner(s);
	range_owner(shell);
	return 0;
}
