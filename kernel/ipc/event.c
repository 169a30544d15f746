/*
 * event.c - what a call tells the server that holds it: READY, CANCEL.
 */
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>

static void
call_owner_get(struct call *c)
{
	if (c->kind == CK_OBJECT)
		object_get(&call_object(c)->o);
}

/* Its event was received: perhaps nothing else kept it. */
void
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
	if (bits & CE_GONE) {
		c->gone_token = c->token;
		if (c->events != 0) /* perhaps of another port: this counts */
			list_del(&c->event.link);
		else
			call_owner_get(c);
		c->events = CE_GONE;
	} else {
		if (c->events & CE_GONE) { /* an older one's */
			list_del(&c->event.link);
			c->events = 0;
		} else if (c->events == 0) {
			call_owner_get(c);
		}
		c->events |= bits;
	}
	port_post(c->badge->port, &c->event);
}

void
event_discard(struct event_link *e)
{
	struct call *c;
	struct callobj *co;
	struct task *t;

	list_del(&e->link);
	switch (e->source) {
	case ES_CALL:
		c = container_of(e, struct call, event);
		c->events = 0;
		call_owner_put(c);
		break;
	case ES_DONE:
		co = container_of(e, struct callobj, done_event);
		object_put(&co->o);
		break;
	case ES_BADGE:
		badge_free(container_of(e, struct badge, closed));
		break;
	default:
		t = e->source == ES_TASK_CONTROLLER ? container_of(e, struct task, dead_controller)
						    : container_of(e, struct task, dead_pager);
		object_put(&t->o);
		break;
	}
}
