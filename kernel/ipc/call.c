/*
 * call.c - start a call: a thread's, an object's, or one of the kernel's own.
 */
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/trace.h>
#include <kernel/ipc/ipc.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <kernel/sys/sys.h>

static u8
call_priority(const struct call *c)
{
	return c->thread != NULL ? c->thread->priority : c->task->priority;
}

/* By priority, first come first served within one. */
static void
enqueue(struct port *p, struct call *c)
{
	struct list *at = p->calls.prev;

	while (at != &p->calls &&
	       call_priority(container_of(at, struct call, link)) < call_priority(c))
		at = at->prev;
	list_add_head(at, &c->link);
}

void
call_start(struct call *c, struct badge *b)
{
	struct port *p = b->port;
	struct thread *r;

	KASSERT(c->state == CALL_FREE);
	c->badge = b;
	c->flags = 0;
	if (c->kind != CK_THREAD) {
		b->o.refs++;
		c->flags = CF_COUNTED;
	}
	trace_call(c);
	stat_add(KSTAT_ev_calls, 1);
	r = receiver_take(p);
	if (r != NULL) {
		receive_call(r, c);
		sched_direct(r);
		return;
	}
	c->state = CALL_QUEUED;
	enqueue(p, c);
	p->gate[0] = &busy;
}

i32
sys_ipc_call(struct thread *t, struct badge *b)
{
	struct trapframe *f = thread_frame(t);
	struct task *task = t->task;
	struct call *c = &t->call;
	u32 label = f->edx;
	u64 deadline = deadline_take(t);

	if (b == &null_badge)
		return -E_BADHANDLE;
	if (b->port->o.dead)
		return -E_DEAD;
	if (LABEL_BODY(label) > BODY_WORDS || LABEL_GIVE(label) > 2)
		return -E_INVAL;
	if (LABEL_GIVE(label) != 0 && !give_ok(task, t->msg->give, LABEL_GIVE(label)))
		return -E_BADHANDLE;
	if (t->interrupted && !t->masked) {
		if (task->upcall == 0)
			t->interrupted = 0; /* no upcall will consume it */
		return -E_INTR;
	}
	if (deadline != 0 && !timer_ahead(deadline))
		return -E_TIMEDOUT;
	/* point of no return */
	stat_add(KSTAT_ev_slow, 1);
	c->label = label;
	c->w[0] = f->ebx;
	c->w[1] = f->esi;
	c->w[2] = f->edi;
	c->w[3] = f->ebp;
	t->state = THREAD_CALLING;
	if (deadline != 0)
		timer_set(&c->timer, deadline);
	fast_wait(t, deadline != 0);
	call_start(c, b); /* clears the flags */
	if (deadline != 0)
		c->flags |=
		    t->msg->deadline_mode == DEADLINE_POLITE ? CF_TIMED | CF_POLITE : CF_TIMED;
	return SYS_NORESULT;
}
