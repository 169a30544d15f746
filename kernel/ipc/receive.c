/*
 * receive.c - hand calls and events to the threads that receive at a port.
 *
 * Order: notification bits, events, calls.
 */
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>
#include <kernel/sched/sched.h>

struct thread *
port_receiver(const struct port *p)
{
	struct thread *r = p->gate[0];

	return r != &nobody && r != &busy ? r : NULL;
}

struct thread *
receiver_take(struct port *p)
{
	struct thread *r = port_receiver(p);

	if (r != NULL) {
		p->gate[0] = r->next_receiver;
		timer_cancel(&r->timer);
	}
	return r;
}

void
receiver_remove(struct thread *r)
{
	struct thread **at = &r->port->gate[0];

	while (*at != r)
		at = &(*at)->next_receiver;
	*at = r->next_receiver;
}

void
received_forget(struct port *p, const struct thread *caller)
{
	struct list *pos;

	list_each (pos, &p->bound) {
		struct thread *r = container_of(pos, struct thread, bound);

		if (r->caller == caller)
			r->caller = &nobody;
	}
}

void
receive_call(struct thread *r, struct call *c)
{
	struct msgbuf *m = r->msg;

	KASSERT(r->port == c->badge->port);
	call_new_token(c);
	trace_receive(r, c);
	c->state = CALL_RECEIVED;
	r->caller = c->kind == CK_THREAD ? c->thread : &nobody;
	thread_answer(r, c->label, c->w);
	m->badge = c->badge->value;
	m->token = c->token;
	m->who = c->task->who;
	if (c->label & (0x1fu << LABEL_BODY_SHIFT | 3u << LABEL_GIVE_SHIFT)) {
		transfer(&(struct transfer){ .label = c->label,
		    .from = c->task,
		    .to = r->task,
		    .body = c->body,
		    .give = c->msg != NULL ? c->msg->give : NULL,
		    .m = m,
		    .own = r->port });
	}
}

bool
receive_next(struct thread *r)
{
	struct port *p = r->port;
	u32 w[4] = { 0 }, label;
	struct call *c;

	if (p->bits != 0) {
		label = EV_NOTIFY;
		w[0] = p->bits;
		p->bits = 0;
	} else if (!list_empty(&p->events)) {
		label = event_take(p, w);
	} else if (!list_empty(&p->calls)) {
		c = container_of(p->calls.next, struct call, link);
		list_del(&c->link);
		receive_call(r, c);
		return true;
	} else {
		return false;
	}
	r->msg->token = 0;
	trace(TRACE_event, label, w[0], w[1], (u32)r->task, r->index, (u32)p);
	r->caller = &nobody;
	thread_answer(r, label, w);
	return true;
}

void
receive_wake(struct port *p)
{
	struct thread *r = receiver_take(p);

	if (r != NULL) {
		receive_next(r);
		sched_ready(r);
	} else {
		p->gate[0] = &busy;
	}
}

void
receive_fail(struct thread *r, int err)
{
	receiver_remove(r);
	timer_cancel(&r->timer);
	fast_stop(r);
	r->msg->token = 0;
	r->caller = &nobody;
	thread_frame(r)->eax = (u32)err;
	r->state = THREAD_READY;
	sched_ready(r);
}
