/*
 * reply.c - answer a call, and the caller's side of its end.
 */
#include <kernel/arch/cpu.h>
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <kernel/sys/sys.h>

void
call_finish(struct call *c, u32 label, const u32 w[4], struct thread *r)
{
	struct badge *b = c->badge;
	bool counted = c->flags & CF_COUNTED;

	list_del(&c->link);
	if (c->kind == CK_THREAD)
		received_forget(b->port, c->thread);
	timer_cancel(&c->timer);
	if (c->events & (CE_READY | CE_CANCEL)) {
		struct event_link *e = &c->event;

		c->events = 0;
		list_del(&e->link);
		if (c->kind == CK_OBJECT)
			object_put(&call_object(c)->o);
	}
	trace_reply(c, label, w);
	call_new_token(c);
	c->state = CALL_FREE;
	lease_end(c);
	c->flags = 0;
	if (r != NULL && !IS_ERR(label) && c->msg != NULL &&
	    transfer(&(struct transfer){ .label = label,
		.from = r->task,
		.to = c->task,
		.body = r->msg->body,
		.give = r->msg->give,
		.m = c->msg,
		.slots = c->msg->slots }) != 0)
		label = (u32)-E_MFILE;
	if (c->kind == CK_THREAD && c->thread->state != THREAD_DEAD) {
		thread_answer(c->thread, label, w);
	} else if (c->kind == CK_OBJECT) {
		struct callobj *co = call_object(c);

		c->label = label;
		memcpy(c->w, w, sizeof c->w);
		if (co->done->o.dead || co->c.task->o.dead)
			object_put(&co->o); /* the flight is over */
		else
			port_post(co->done, &co->done_event); /* takes over its ref */
	} else if (c->kind != CK_THREAD) {
		fault_finish(c, label);
	}
	if (counted)
		object_put(&b->o);
}

/*
 * Answer the token in r's message buffer.  The thread to switch to, NULL if
 * none became ready, or *err = -E_STALE.
 */
static struct thread *
reply(struct thread *r, int *err)
{
	struct trapframe *f = thread_frame(r);
	u32 w[4] = { f->ebx, f->esi, f->edi, f->ebp };
	struct thread *caller;
	struct call *c;

	*err = 0;
	if (LABEL_BODY(f->edx) > BODY_WORDS || LABEL_GIVE(f->edx) > 2) {
		*err = -E_INVAL;
		return NULL;
	}
	c = r->port != NULL ? call_find(r->msg->token, r->port) : NULL;
	if (c == NULL) {
		*err = -E_STALE;
		return NULL;
	}
	if (LABEL_GIVE(f->edx) != 0 && !give_ok(r->task, r->msg->give, LABEL_GIVE(f->edx))) {
		*err = -E_BADHANDLE;
		return NULL;
	}
	/* point of no return */
	stat_add(KSTAT_ev_slow, 1);
	r->msg->token = 0;
	caller = c->kind <= CK_FAULT ? c->thread : NULL;
	call_finish(c, f->edx, w, r); /* c may be freed */
	return caller != NULL && caller->state == THREAD_READY ? caller : NULL;
}

i32
sys_reply(struct thread *t)
{
	int err;
	struct thread *caller = reply(t, &err);

	if (caller != NULL)
		sched_ready(caller);
	return err;
}

i32
sys_reply_recv(struct thread *t)
{
	struct thread *caller = NULL;
	u64 deadline = deadline_take(t);
	int err;

	if (t->port == NULL)
		return -E_BADHANDLE;
	if (t->port->o.dead)
		return -E_DEAD;
	if (t->msg->token != 0) {
		caller = reply(t, &err);
		if (err != 0)
			return err;
	}
	if (receive_next(t)) {
		if (caller != NULL)
			sched_ready(caller);
		return SYS_NORESULT;
	}
	if (deadline != 0) {
		if (!timer_ahead(deadline)) {
			if (caller != NULL)
				sched_ready(caller);
			return -E_TIMEDOUT;
		}
		timer_set(&t->timer, deadline);
	}
	t->state = THREAD_RECEIVING;
	fast_wait(t, deadline != 0);
	t->next_receiver = port_receiver(t->port);
	if (t->next_receiver == NULL)
		t->next_receiver = &nobody;
	t->port->gate[0] = t;
	if (caller != NULL)
		sched_direct(caller);
	return SYS_NORESULT;
}
