/*
 * event.c - what a call tells the server that holds it (READY, CANCEL), and
 * what a port has to say instead of a call.
 */
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>

/* Its event was received: perhaps nothing else kept it. */
static void
call_owner_put(struct call *c)
{
	if (c->kind == CK_OBJECT)
		object_put(&call_object(c)->o);
	else if (c->kind == CK_LEASE)
		lease_reap(c);
	else
		thread_reap(c->thread);
}

void
event_post_call(struct call *c, u8 bits)
{
	KASSERT(c->state == CALL_RECEIVED);
	if (c->badge->port->o.dead)
		return;
	if (c->events == 0 && c->kind == CK_OBJECT)
		object_get(&call_object(c)->o);
	if ((bits | c->events) & CE_GONE) { /* the older ones may be another port's */
		list_del(&c->event.link);
		c->events = 0;
	}
	if (bits & CE_GONE)
		c->gone_token = c->token;
	c->events |= bits;
	port_post(c->badge->port, &c->event);
}

u32
event_take(struct port *p, u32 w[4])
{
	struct event_link *e = container_of(p->events.next, struct event_link, link);
	struct callobj *co;
	struct badge *b;
	struct task *t;
	struct call *c;
	u32 label;

	list_del(&e->link);
	switch (e->source) {
	case ES_CALL:
		c = container_of(e, struct call, event);
		label = EV_CANCEL;
		w[0] = c->token;
		if (c->events & CE_GONE) {
			w[0] = c->gone_token;
			w[1] = 1;
			c->events = 0;
		} else if (c->events & CE_CANCEL) {
			c->events &= (u8)~CE_CANCEL;
		} else {
			label = EV_READY;
			c->events = 0;
		}
		if (c->events != 0)
			list_add_tail(&p->events, &e->link);
		else
			call_owner_put(c);
		return label;
	case ES_DONE:
		co = container_of(e, struct callobj, done_event);
		w[0] = co->cookie;
		w[1] = co->c.label;
		w[2] = co->c.w[0];
		w[3] = co->c.w[1];
		object_put(&co->o);
		return EV_DONE;
	case ES_BADGE:
		b = container_of(e, struct badge, closed);
		w[0] = b->value;
		badge_free(b);
		return EV_CLOSED;
	case ES_TASK_CONTROLLER:
		t = container_of(e, struct task, dead_controller);
		w[0] = t->controller_id;
		break;
	default:
		t = container_of(e, struct task, dead_pager);
		w[0] = t->pager_id;
		break;
	}
	object_put(&t->o);
	return EV_DEAD;
}
