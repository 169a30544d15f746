/*
 * main.c - the pager: address spaces of processes.
 *
 * It answers brk, mmap and faults of processes (badge: the address space), and
 * what proc asks (badge PAGER_SYSTEM).  It calls nobody: what it wants of file
 * servers it submits.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <servers/pager/swap.h>

PROTO_SERVER(pager, PAGER_OPS)

#define PAGER_ENTRY(p, n, op, leases) .op = do_##op,
static const struct pager_ops ops = { PAGER_OPS(PAGER_ENTRY) };

enum { FIRST_KNOB = 40 }; /* operations from here on need no frames */

int
request_now(struct request *rq)
{
	if (LABEL_OP(rq->label) == OP_FAULT)
		return fault(rq);
	if (LABEL_OP(rq->label) >> 6 == PROTO_pager)
		return pager_dispatch(&ops, rq);
	return -E_NOSYS;
}

/* While there are no frames, what needs some had better come later. */
static int
request(struct request *rq)
{
	u32 op = LABEL_OP(rq->label);

	if (frames_short() && op >> 6 == PROTO_pager && (op & 63) < FIRST_KNOB &&
	    defer(rq) == REPLY_LATER) {
		reclaim_low();
		return REPLY_LATER;
	}
	return request_now(rq);
}

static void
done(u32 cookie, u32 label)
{
	if (cookie == SWAPON_COOKIE)
		swapon_done();
	else if (cookie >= TRANSFER_COOKIE)
		transfer_done(cookie, label);
	else
		errand_done(cookie);
}

static void
notify(u32 bits)
{
	if (bits & BIT_LOW)
		reclaim_low();
	if (bits & BIT_TICK)
		reclaim_tick();
}

static void
cancel(token_t token, u32 gone)
{
	wait_cancel(token, gone);
	parked_cancel(token, gone);
}

static void
dead(u32 asid)
{
	space_dead(asid);
	reclaim();
}

static const struct service service = {
	.name = "pager",
	.request = request,
	.notify = notify,
	.cancel = cancel,
	.done = done,
	.dead = dead,
	.closed = space_closed,
	.idle = reclaim,
	.work = &reclaim_work,
};

int
main(void)
{
	serve_name = service.name;
	space_init();
	errand_init();
	wait_init();
	object_init();
	lent_init();
	transfer_init();
	reclaim_init();
	resident_init(frames_all());
	serve_ready(0, NO_HANDLE);
	serve(&service);
}
