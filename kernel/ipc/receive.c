/*
 * receive.c - hand calls and events to the threads that receive at a port.
 *
 * Order: notification bits, events, calls.
 */
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/sched/sched.h>
#include <kernel/sched/timer.h>
#include <kernel/stat.h>

/* The body and handles of c, whichever kind it is. */
static void
take_payload(struct thread *r, struct call *c)
{
	u32 n = LABEL_BODY(c->label), i;
	const u32 *body, *give;
	struct handle_pass p;

	if (c->kind == CK_THREAD) {
		body = c->thread->msg->body;
		give = c->thread->msg->give;
	} else if (c->kind == CK_OBJECT) {
		body = call_object(c)->body;
		give = call_object(c)->give;
	} else {
		body = c->body;
		give = NULL;
	}
	for (i = 0; i < n; i++)
		r->msg->body[i] = body[i];
	if (LABEL_GIVE(c->label) == 0)
		return;
	p = (struct handle_pass){
		.from = c->task,
		.to = r->task,
		.give = give,
		.n = LABEL_GIVE(c->label),
		.keep = c->label >> 30,
		.slots = 0,
		.own = r->port,
		.got = r->msg->got,
		.got_badge = r->msg->got_badge,
	};
	pass_handles(&p);
}

struct thread *
receiver_take(struct port *p)
{
	struct thread *r = p->receiver;

	p->receiver = r->next_receiver;
	r->next_receiver = NULL;
	r->timed = 0;
	timer_cancel(&r->timer);
	return r;
}

void
receiver_remove(struct thread *r)
{
	struct thread **at = &r->port->receiver;

	while (*at != r)
		at = &(*at)->next_receiver;
	*at = r->next_receiver;
	r->next_receiver = NULL;
	r->timed = 0;
}

void
received_forget(struct thread *r)
{
	if (r->last != NULL)
		r->last->receiver = NULL;
	r->last = NULL;
}

void
receive_call(struct thread *r, struct call *c)
{
	struct trapframe *f = thread_frame(r);
	struct msgbuf *m = r->msg;

	KASSERT(r->port == c->badge->port);
	call_new_token(c);
	c->state = CALL_RECEIVED;
	received_forget(r);
	r->last = c;
	c->receiver = r;
	f->eax = c->label;
	f->ebx = c->w[0];
	f->esi = c->w[1];
	f->edi = c->w[2];
	f->ebp = c->w[3];
	m->badge = c->badge->value;
	m->token = c->token;
	m->caller = c->token;
	m->who = c->task->who;
	if (c->label & (0x1fu << LABEL_BODY_SHIFT | 3u << LABEL_GIVE_SHIFT)) {
		m->got[0] = m->got[1] = NO_HANDLE;
		take_payload(r, c);
	}
	r->state = THREAD_READY;
}

void
event_deliver(struct thread *r, struct port *p)
{
	struct event_link *e = container_of(p->events.next, struct event_link, link);
	struct trapframe *f = thread_frame(r);
	struct callobj *co;
	struct badge *b;
	struct task *t;
	struct call *c;

	list_del(&e->link);
	r->msg->token = 0;
	f->esi = f->edi = f->ebp = 0;
	switch (e->source) {
	case ES_CALL:
		c = container_of(e, struct call, event);
		if (c->events & CE_GONE) {
			f->eax = EV_CANCEL;
			f->ebx = c->gone_token;
			f->esi = 1;
			c->events = 0;
		} else if (c->events & CE_CANCEL) {
			f->eax = EV_CANCEL;
			f->ebx = c->token;
			c->events &= (u8)~CE_CANCEL;
		} else {
			f->eax = EV_READY;
			f->ebx = c->token;
			c->events &= (u8)~CE_READY;
		}
		if (c->events != 0)
			list_add_tail(&p->events, &e->link);
		else
			call_owner_put(c);
		break;
	case ES_DONE:
		co = container_of(e, struct callobj, done_event);
		f->eax = EV_DONE;
		f->ebx = co->cookie;
		f->esi = co->answer;
		f->edi = co->rw[0];
		f->ebp = co->rw[1];
		object_put(&co->o);
		break;
	case ES_BADGE:
		b = container_of(e, struct badge, closed);
		f->eax = EV_CLOSED;
		f->ebx = b->value;
		badge_free(b);
		break;
	default:
		if (e->source == ES_TASK_CONTROLLER) {
			t = container_of(e, struct task, dead_controller);
			f->ebx = t->controller_id;
		} else {
			t = container_of(e, struct task, dead_pager);
			f->ebx = t->pager_id;
		}
		f->eax = EV_DEAD;
		object_put(&t->o);
		break;
	}
	r->state = THREAD_READY;
}

bool
receive_next(struct thread *r)
{
	struct port *p = r->port;
	struct call *c;

	if (p->bits != 0) {
		struct trapframe *f = thread_frame(r);

		r->msg->token = 0;
		f->eax = EV_NOTIFY;
		f->ebx = p->bits;
		p->bits = 0;
		r->state = THREAD_READY;
		return true;
	}
	if (!list_empty(&p->events)) {
		event_deliver(r, p);
		return true;
	}
	if (!list_empty(&p->calls)) {
		c = container_of(p->calls.next, struct call, link);
		list_del(&c->link);
		receive_call(r, c);
		return true;
	}
	return false;
}

void
receive_wake(struct port *p)
{
	struct thread *r;

	if (p->receiver == NULL)
		return;
	r = receiver_take(p);
	receive_next(r);
	sched_ready(r);
}

void
receive_fail(struct thread *r, int err)
{
	receiver_remove(r);
	timer_cancel(&r->timer);
	r->msg->token = 0;
	thread_frame(r)->eax = (u32)err;
	r->state = THREAD_READY;
	sched_ready(r);
}
