/*
 * service.c - sync: where threads and processes wait for each other.
 *
 * It calls nobody; a process that is gone shows as CLOSED of its session.
 */
#include <servers/sync/sync.h>

PROTO_SERVER(sync, SYNC_OPS)

#define SYNC_ENTRY(p, n, op, leases) .op = do_##op,
static const struct sync_ops ops = { SYNC_OPS(SYNC_ENTRY) };

static int
request(struct request *rq)
{
	return LABEL_OP(rq->label) >> 6 == PROTO_sync ? sync_dispatch(&ops, rq)
						      : -E_NOSYS;
}

static void
notify(u32 bits)
{
	if (bits & BIT_TIMER)
		event_timer();
}

static void
ready(token_t token)
{
	struct waiter *w = waiter_find(token);

	if (w == NULL)
		return;
	w->paging = 0;
	if (w->kind == W_WORD)
		word_check(w);
	else
		box_run(w->object);
}

static void
cancel(token_t token, u32 gone)
{
	struct waiter *w = waiter_find(token);
	struct object *o;

	if (w == NULL)
		return; /* answered already */
	o = w->object;
	if (gone)
		waiter_end(w);
	else
		waiter_answer(w, -E_INTR, NULL, 0);
	if (o != NULL && o->kind == O_BOX)
		box_run(o); /* it may have been in the way of others */
}

static void
closed(u32 badge)
{
	if (badge < OBJECT_BADGE)
		session_closed(badge);
	else
		object_closed(badge);
}

const struct service sync_service = {
	.name = "sync",
	.request = request,
	.notify = notify,
	.ready = ready,
	.cancel = cancel,
	.closed = closed,
};
