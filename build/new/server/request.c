/*
 * request.c - which protocol's dispatch takes a request, and what becomes of
 * events.
 */
#include <servers/lib/park.h>
#include "@name@.h"

enum { SESSIONS = 64, SESSIONS_EACH = 16 };

struct board board = { .version = 1 };

static struct session session[SESSIONS];

PROTO_SERVER(@name@, @NAME@_OPS)

static const struct @name@_ops ops = {
	.set = do_set,
	.get = do_get,
	.wait = do_wait,
};

static int
request(struct request *rq)
{
	int err;

	if (LABEL_OP(rq->label) >> 6 != PROTO_@name@)
		return session_request(rq);
	if (session_of(rq) == NULL)
		return -E_BADF;
	err = @name@_dispatch(&ops, rq);
	/* A page of the client is missing: again from the start when it is there. */
	return err == -E_AGAIN ? park_ready(rq) : err;
}

static void
notify(u32 bits)
{
	if (bits & WAIT_TIMER_BIT)
		wait_on_timer();
}

static void
cancel(token_t token, u32 gone)
{
	wait_on_cancel(token, gone);
	park_on_cancel(token, gone);
}

const struct service service = {
	.name = "@name@",
	.request = request,
	.notify = notify,
	.ready = park_on_ready,
	.cancel = cancel,
	.closed = session_closed,
	.idle = park_on_idle,
	.work = &park_runnable,
};

void
@name@_init(void)
{
	sessions = (struct sessions){ .table = session,
		.size = sizeof session[0],
		.count = SESSIONS,
		.each = SESSIONS_EACH,
		.mode = 0666 };
	park_init(request, NULL);
}
