/*
 * main.c - a service that does what it is told, whatever it is.
 */
#include "hostile.h"

enum { SESSIONS = 64, SESSIONS_EACH = 16 };

static struct session session[SESSIONS];

PROTO_SERVER(hostile, HOSTILE_OPS)

static int
do_try(
    struct request *rq, const struct hostile_try_q *q, struct hostile_try_r *r)
{
	if (rq->label & LABEL_AGAIN)
		return -E_OWNERDEAD; /* the last instance died of it */
	if (q->what >= HOSTILE_memory)
		return greed(q->what, q->arg, &r->count);
	return q->what >= HOSTILE_reply_twice ? crime(rq, q->what)
					      : rights(q->what);
}

static const struct hostile_ops ops = { .try = do_try };

static int
request(struct request *rq)
{
	return LABEL_OP(rq->label) >> 6 == PROTO_hostile
		   ? hostile_dispatch(&ops, rq)
		   : session_request(rq);
}

int
main(void)
{
	static const struct service service = {
		.name = "hostile", .request = request, .closed = session_closed
	};
	handle_t node = NO_HANDLE;
	int err;

	serve_name = service.name;
	sessions = (struct sessions){ .table = session,
		.size = sizeof session[0],
		.count = SESSIONS,
		.each = SESSIONS_EACH,
		.mode = 0666 };
	err = session_start(&node);
	serve_ready(err, node);
	serve(&service);
}
