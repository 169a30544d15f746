/*
 * abort.c - calls that end before they are answered.
 */
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>
#include <kernel/sched/sched.h>

static const u32 no_words[4];

void
call_abort(struct call *c, int err)
{
	struct thread *t = c->kind == CK_THREAD ? c->thread : NULL;

	KASSERT(c->state != CALL_FREE);
	if (c->state == CALL_RECEIVED)
		event_post_call(c, CE_GONE);
	call_finish(c, (u32)err, no_words, NULL);
	if (t != NULL && t->state == THREAD_READY)
		sched_ready(t);
}

/* A call's deadline has come. */
void
call_expired(struct timer *t)
{
	struct call *c = container_of(t, struct call, timer);

	if ((c->flags & CF_POLITE) && c->state == CALL_RECEIVED) {
		if (!(c->flags & CF_CANCELLED)) {
			c->flags |= CF_CANCELLED;
			event_post_call(c, CE_CANCEL);
		}
		return;
	}
	call_abort(c, -E_TIMEDOUT);
}

/*
 * Interrupt a thread: what it waits for ends with E_INTR, or, when a server
 * has the call, that is told.
 */
void
thread_interrupt(struct thread *t)
{
	bool upcall = t->task->upcall != 0;

	fast_stop(t);
	t->interrupted = 1;
	if (t == t->cpu->current)
		t->cpu->resched = 1; /* on its way out it is looked at */
	if (t->masked)
		return;
	if (t->state == THREAD_CALLING && t->call.state == CALL_RECEIVED) {
		if (!(t->call.flags & CF_CANCELLED)) {
			t->call.flags |= CF_CANCELLED;
			event_post_call(&t->call, CE_CANCEL);
		}
	} else if (t->state == THREAD_CALLING) {
		t->interrupted = upcall; /* else this is all of it */
		call_abort(&t->call, -E_INTR);
	} else if (t->state == THREAD_RECEIVING && upcall) {
		receive_fail(t, -E_INTR); /* a program's poll, no server */
	} else if (t->state == THREAD_SLEEPING) {
		t->interrupted = upcall;
		timer_cancel(&t->timer);
		thread_frame(t)->eax = (u32)-E_INTR;
		t->state = THREAD_READY;
		sched_ready(t);
	}
}
