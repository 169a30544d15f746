/*
 * main.c - the pager: address spaces of processes.
 *
 * It answers brk, mmap and faults of processes (badge: the address space), and
 * what proc asks (badge PAGER_SYSTEM).  It calls nobody: what it wants of file
 * servers it submits.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>

PROTO_SERVER(pager, PAGER_OPS)

#define PAGER_ENTRY(p, n, op, leases) .op = do_##op,
static const struct pager_ops ops = { PAGER_OPS(PAGER_ENTRY) };

static int
request(struct request *rq)
{
	if (LABEL_OP(rq->label) == OP_FAULT)
		return fault(rq);
	if (LABEL_OP(rq->label) >> 6 == PROTO_pager)
		return pager_dispatch(&ops, rq);
	return -E_NOSYS;
}

static void
done(u32 cookie, u32 label)
{
	(void)label;
	errand_done(cookie);
}

static const struct service service = {
	.name = "pager",
	.request = request,
	.cancel = wait_cancel,
	.done = done,
	.dead = space_dead,
	.closed = space_closed,
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
	serve_ready(0, NO_HANDLE);
	serve(&service);
}
