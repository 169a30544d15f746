/*
 * adopt.c - take charge of a task that is still empty.
 */
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>
#include <libc/sys/sys.h>

/*
 * A space for the task whose handle came with rq: its faults and its death
 * come here from now on.  The handle is used up, also on errors.
 */
int
adopt(struct request *rq, struct space **out)
{
	handle_t task = rq->got[0];
	struct space *s;
	int err;

	rq->got[0] = NO_HANDLE;
	if (task == NO_HANDLE || task == OWN_HANDLE)
		return -E_INVAL;
	s = space_new();
	if (s == NULL) {
		sys_handle_close(task);
		return -E_NOMEM;
	}
	s->task = task;
	err = sys_task_set(task, TS_ADOPT, space_id(s), space_id(s));
	if (err != 0) {
		space_end(s);
		return err;
	}
	/* The kernel holds the badge for the faults it may have to tell. */
	s->state |= SPACE_NEEDS_DEAD | SPACE_NEEDS_CLOSED;
	*out = s;
	return 0;
}

/* Answer with the space's session handle. */
int
session(struct request *rq, struct space *s)
{
	handle_t h;
	int err = serve_mint(space_id(s), &h);

	if (err != 0)
		return err;
	rq->give[0] = h;
	rq->ngive = 1;
	return 0;
}

int
do_adopt(
    struct request *rq, const struct pager_adopt_q *q, struct pager_adopt_r *r)
{
	struct space *s;
	int err;

	(void)q;
	if (rq->badge != PAGER_SYSTEM) {
		if (rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
			sys_handle_close(rq->got[0]);
		return -E_PERM;
	}
	err = adopt(rq, &s);
	if (err != 0)
		return err;
	err = session(rq, s);
	if (err != 0) {
		space_end(s);
		return err;
	}
	r->asid = space_id(s);
	return 0;
}
