/*
 * main.c - proc: processes, their families and their signals.
 *
 * A request's badge is the process that asks, or PROC_SYSTEM for init and
 * procfs.  proc calls nobody: it submits to the pager and to tty.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

PROTO_SERVER(proc, PROC_OPS)

#define PROC_ENTRY(p, n, op, leases) .op = do_##op,
static const struct proc_ops ops = { PROC_OPS(PROC_ENTRY) };

struct process *
caller(const struct request *rq)
{
	if (rq->badge == 0 || rq->badge >= WHO_MAX ||
	    !is_alive(&process[rq->badge]))
		return NULL;
	return &process[rq->badge];
}

int
answer(token_t token, int err, const void *r, u32 rlen)
{
	static const struct none nothing;
	static struct request rq;

	rq.token = token;
	proto_put(&rq, rlen != 0 ? r : &nothing, rlen);
	return serve_answer(&rq, err);
}

static int
request(struct request *rq)
{
	if (LABEL_OP(rq->label) == OP_EXCEPTION)
		return on_exception(rq);
	if (LABEL_OP(rq->label) >> 6 == PROTO_proc)
		return proc_dispatch(&ops, rq);
	return -E_NOSYS;
}

static void
notify(u32 bits)
{
	if (bits & BIT_TIMER)
		alarm_expire();
}

static void
done(u32 cookie, u32 label)
{
	(void)label;
	if (cookie == 0)
		tty_done();
	else
		op_done(cookie);
}

static const struct service service = {
	.name = "proc",
	.request = request,
	.notify = notify,
	.ready = op_ready,
	.cancel = on_cancel,
	.done = done,
	.dead = on_dead,
	.closed = on_closed,
	.idle = op_idle,
	.work = &op_work,
};

int
main(void)
{
	serve_name = service.name;
	table_init();
	tty_listen();
	serve_ready(0, NO_HANDLE);
	serve(&service);
}
