/*
 * monitor.c - monitors: one thread inside, and conditions to wait for in there.
 *
 * queue: who wants to enter; second: who was signalled and comes before them.
 * An owner is a thread; when its process ends inside, the next one in is told.
 */
#include <stdlib.h>
#include <servers/sync/sync.h>

int
do_mon_create(struct request *rq, const struct sync_mon_create_q *q,
    struct sync_mon_create_r *r)
{
	struct queue *cond;
	struct object *o;
	int err;

	(void)r;
	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	if (q->conds > SYNC_CONDS)
		return -E_INVAL;
	cond = calloc(q->conds + 1, sizeof *cond);
	if (cond == NULL)
		return -E_NOMEM;
	err = object_new(rq, O_MONITOR, &o);
	if (err != 0) {
		free(cond);
		return err;
	}
	o->mon.cond = cond;
	o->nconds = (u8)q->conds;
	return 0;
}

/* The next one in; nobody: it is free. */
static void
pass(struct object *o)
{
	o->mon.owner = 0;
	while (o->second.first != NULL || o->queue.first != NULL) {
		struct waiter *w =
		    o->second.first != NULL ? o->second.first : o->queue.first;
		u32 thread = w->thread, session = w->session;

		if (waiter_answer(w, o->mon.died ? -E_OWNERDEAD : 0, NULL, 0) !=
		    0)
			continue;
		o->mon.died = 0;
		o->mon.owner = thread;
		o->mon.session = (u16)session;
		return;
	}
}

static u32
is_inside(const struct request *rq, const struct object *o)
{
	return o->mon.owner == request_thread(rq) &&
	       o->mon.session == session_number(session_of(rq));
}

int
do_mon_enter(struct request *rq, const struct sync_mon_enter_q *q,
    struct sync_mon_enter_r *r)
{
	struct object *o;
	int err = object_of(rq, O_MONITOR, &o);

	(void)q, (void)r;
	if (err != 0)
		return err;
	if (is_inside(rq, o))
		return -E_DEADLK;
	if (waiter_new(rq, &o->queue, W_ENTER, o) == NULL)
		return -E_NOMEM;
	if (o->mon.owner == 0)
		pass(o);
	return REPLY_LATER;
}

/* The monitor that rq's thread is in. */
static int
inside(const struct request *rq, struct object **o)
{
	int err = object_of(rq, O_MONITOR, o);

	if (err == 0 && !is_inside(rq, *o))
		err = -E_PERM;
	return err;
}

int
do_mon_leave(struct request *rq, const struct sync_mon_leave_q *q,
    struct sync_mon_leave_r *r)
{
	struct object *o;
	int err = inside(rq, &o);

	(void)q, (void)r;
	if (err == 0)
		pass(o);
	return err;
}

int
do_mon_wait(struct request *rq, const struct sync_mon_wait_q *q,
    struct sync_mon_wait_r *r)
{
	struct object *o;
	int err = inside(rq, &o);

	(void)r;
	if (err == 0 && q->cond >= o->nconds)
		err = -E_INVAL;
	if (err != 0)
		return err;
	if (waiter_new(rq, &o->mon.cond[q->cond], W_COND, o) == NULL)
		return -E_NOMEM;
	pass(o);
	return REPLY_LATER;
}

int
do_mon_signal(struct request *rq, const struct sync_mon_signal_q *q,
    struct sync_mon_signal_r *r)
{
	struct object *o;
	int err = inside(rq, &o);

	(void)r;
	if (err == 0 && q->cond >= o->nconds)
		err = -E_INVAL;
	if (err == 0 && o->mon.cond[q->cond].first != NULL)
		waiter_move(o->mon.cond[q->cond].first, &o->second);
	return err;
}

void
mon_owner_gone(u32 session)
{
	struct object *o = NULL;

	while ((o = object_each(o)) != NULL)
		if (o->kind == O_MONITOR && !o->dead && o->mon.owner != 0 &&
		    o->mon.session == session) {
			o->mon.died = 1;
			pass(o);
		}
}

void
mon_end(struct object *o)
{
	for (u32 i = 0; i < o->nconds; i++)
		queue_fail(&o->mon.cond[i], -E_INVAL);
	free(o->mon.cond);
	o->mon.cond = NULL;
}
