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

i32
sys_reply(struct thread *r)
{
	struct trapframe *f = thread_frame(r);
	u32 label = f->edx, w[4] = { f->ebx, f->esi, f->edi, f->ebp };
	struct thread *caller;
	struct call *c;

	if (LABEL_BODY(label) > BODY_WORDS || LABEL_GIVE(label) > 2)
		return -E_INVAL;
	c = call_find(r->msg->token, r->port);
	if (c == NULL)
		return -E_STALE;
	if (LABEL_GIVE(label) != 0 && !give_ok(r->task, r->msg->give, LABEL_GIVE(label)))
		return -E_BADHANDLE;
	/* point of no return */
	stat_add(KSTAT_ev_slow, 1);
	r->msg->token = 0;
	caller = c->kind <= CK_FAULT ? c->thread : NULL;
	call_finish(c, label, w, r); /* c may be freed */
	if (caller != NULL && caller->state == THREAD_READY)
		sched_direct(caller);
	return 0;
}

i32
sys_reply_recv(struct thread *t)
{
	u64 deadline = deadline_take(t);
	i32 err;

	if (t->port == NULL)
		return -E_BADHANDLE;
	if (t->port->o.dead)
		return -E_DEAD;
	if (t->msg->token != 0 && (err = sys_reply(t)) != 0)
		return err;
	if (receive_next(t))
		return SYS_NORESULT;
	if (deadline != 0) {
		if (!timer_ahead(deadline))
			return -E_TIMEDOUT;
		timer_set(&t->timer, deadline);
	}
	t->state = THREAD_RECEIVING;
	fast_wait(t, deadline != 0);
	t->next_receiver = port_receiver(t->port);
	if (t->next_receiver == NULL)
		t->next_receiver = &nobody;
	t->port->gate[0] = t;
	return SYS_NORESULT;
}
