/*
 * request.c - which protocol's dispatch takes a request, and what becomes of
 * events.  A line that fired stays masked until the driver says irq_ack.
 */
#include <libc/sys/sys.h>
#include "@name@.h"

enum { SESSIONS = 32, SESSIONS_EACH = 8 };

static struct session session[SESSIONS];

PROTO_SERVER(@name@, @NAME@_OPS)

static const struct @name@_ops ops = { .now = do_now, .tick = do_tick };

static int
request(struct request *rq)
{
	if (LABEL_OP(rq->label) >> 6 != PROTO_@name@)
		return session_request(rq);
	return session_of(rq) != NULL ? @name@_dispatch(&ops, rq) : -E_BADF;
}

static void
notify(u32 bits)
{
	if (!(bits & BIT_IRQ))
		return;
	if (reg_get(REG_C) & C_PERIODIC)
		tick_interrupt();
	(void)sys_irq_ack(HS_A);
}

const struct service service = {
	.name = "@name@",
	.request = request,
	.notify = notify,
	.cancel = wait_on_cancel,
	.closed = session_closed,
};

void
@name@_init(void)
{
	sessions = (struct sessions){ .table = session,
		.size = sizeof session[0],
		.count = SESSIONS,
		.each = SESSIONS_EACH,
		.mode = 0444 };
	reg_set(REG_A, (u8)((reg_get(REG_A) & ~A_RATE) | RATE_1024));
	reg_set(REG_B, reg_get(REG_B) | B_PERIODIC);
	(void)reg_get(REG_C);
}
