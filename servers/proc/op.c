/*
 * op.c - operations under way, and the call objects they use.
 *
 * Call objects are kept for the next operation, but only a few: what a burst
 * needed goes back to the kernel.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

enum { CALLS = WHO_MAX, KEEP = 8 };

static struct op ops[WHO_MAX];
static struct {
	handle_t h;
	u16 slot; /* whose operation uses it */
	u16 next;
} call[CALLS + 1]; /* 0: none */
static u16 idle_calls, idle_count, no_call;
static u32 fresh = 1;
static u16 ready_head; /* operations that wait for READY or a turn */
u32 op_work;           /* how many of them wait for a turn or have failed */

/* A call object for slot; 0: none. */
static u16
call_get(u32 slot)
{
	u16 i = idle_calls;
	i32 h;

	if (i != 0) {
		idle_calls = call[i].next;
		idle_count--;
		call[i].slot = (u16)slot;
		return i;
	}
	i = no_call;
	if (i == 0 && fresh > CALLS)
		return 0;
	if (i == 0)
		i = (u16)fresh;
	h = sys_call_create(serve_port, i);
	if (h < 0)
		return 0;
	if (i == no_call)
		no_call = call[i].next;
	else
		fresh++;
	call[i].h = (handle_t)h;
	call[i].slot = (u16)slot;
	return i;
}

static void
call_put(u16 i)
{
	if (idle_count < KEEP) {
		call[i].next = idle_calls;
		idle_calls = i;
		idle_count++;
		return;
	}
	sys_handle_close(call[i].h);
	call[i].next = no_call;
	no_call = i;
}

int
op_wire(u32 slot)
{
	int err = serve_wire(&ops[slot], sizeof ops[0]);

	/* One call object per operation at most. */
	return err != 0 ? err : serve_wire(&call[slot + 1], sizeof call[0]);
}

struct op *
op_of(const struct process *p)
{
	return ops[p->slot].kind != OP_NONE ? &ops[p->slot] : NULL;
}

struct op *
op_new(struct process *p, enum op_kind kind, const struct request *rq)
{
	struct op *op = &ops[p->slot];
	u16 c;

	if (op->kind != OP_NONE)
		return NULL;
	c = call_get(p->slot);
	if (c == 0)
		return NULL;
	op->kind = (u8)kind;
	op->waits = OPW_NOTHING;
	op->cancelled = 0;
	op->failed = 0;
	op->slot = p->slot;
	op->call = c;
	op->rq = *rq;
	op->shell = op->session = op->file = NO_HANDLE;
	op->mapped = 0;
	op->resetting = 0;
	op->child = 0;
	op->args = 0;
	p->needs |= NEEDS_OP;
	return op;
}

void
op_end(struct op *op)
{
	struct process *p = &process[op->slot];

	if (op->file != NO_HANDLE)
		sys_handle_close(op->file);
	call_put(op->call);
	op->kind = OP_NONE;
	p->needs &= (u8)~NEEDS_OP;
	slot_check(p);
}

static void
list_add(struct op *op)
{
	op->next_ready = ready_head;
	ready_head = op->slot;
}

static void
list_remove(struct op *op)
{
	u16 *at = &ready_head;

	while (*at != 0 && *at != op->slot)
		at = &ops[*at].next_ready;
	if (*at != 0)
		*at = op->next_ready;
}

void
op_ask(struct op *op, u32 operation, const void *q, u32 qlen, handle_t give,
    void (*then)(struct op *, int err))
{
	struct ipc_opt o = {
		.ngive = give != NO_HANDLE, .give = { give }, .keep = 1
	};

	op_ask_with(op, operation, q, qlen, &o, then);
}

void
op_ask_with(struct op *op, u32 operation, const void *q, u32 qlen,
    const struct ipc_opt *o, void (*then)(struct op *, int err))
{
	int err = serve_submit(call[op->call].h, H_PAGER_SYSTEM, operation,
	    o->addr != NULL, q, qlen, o);

	op->then = then;
	op->waits = OPW_DONE;
	if (err == 0)
		return;
	/* Told in another turn: a step never runs inside the one before. */
	op->failed = err;
	op->waits = OPW_TURN;
	op_work++;
	list_add(op);
}

int
op_result(struct op *op, void *r, u32 rlen, handle_t got[2])
{
	return serve_result(call[op->call].h, r, rlen, got);
}

void
op_done(u32 cookie)
{
	struct op *op;
	u32 slot;

	if (cookie == 0 || cookie > CALLS)
		return;
	slot = call[cookie].slot;
	op = &ops[slot];
	if (op->kind == OP_NONE || op->call != cookie || op->waits != OPW_DONE)
		return;
	op->waits = OPW_NOTHING;
	op->then(op, 0);
}

void
op_wait_ready(struct op *op, void (*then)(struct op *, int err))
{
	op->then = then;
	op->waits = OPW_READY;
	list_add(op);
}

void
op_wait_turn(struct op *op, void (*then)(struct op *, int err))
{
	op->then = then;
	op->waits = OPW_TURN;
	op_work++;
	list_add(op);
}

void
op_ready(token_t token)
{
	for (u32 i = ready_head; i != 0; i = ops[i].next_ready)
		if (ops[i].waits == OPW_READY && ops[i].rq.token == token) {
			list_remove(&ops[i]);
			ops[i].waits = OPW_NOTHING;
			ops[i].then(&ops[i], 0);
			return;
		}
}

/* One operation that wants a turn gets it. */
void
op_idle(void)
{
	for (u32 i = ready_head; i != 0; i = ops[i].next_ready)
		if (ops[i].waits == OPW_TURN) {
			int err = ops[i].failed;

			list_remove(&ops[i]);
			op_work--;
			ops[i].waits = OPW_NOTHING;
			ops[i].failed = 0;
			ops[i].then(&ops[i], err);
			return;
		}
}

/*
 * Whoever waits for the pager's answer sees `cancelled' when it comes; one that
 * waits for its caller's page would wait for ever.
 */
void
op_kill(struct process *p)
{
	struct op *op = op_of(p);

	if (op == NULL || op->cancelled)
		return;
	op->cancelled = 1;
	op->rq.token = 0;
	if (op->waits == OPW_READY) {
		op->waits = OPW_TURN;
		op_work++;
	}
}
