/*
 * port.c - ports: their life, notifications and events.
 */
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>
#include <kernel/obj/port.h>

static void
port_timer(struct timer *t)
{
	struct port *p = container_of(t, struct port, timer);

	port_notify(p, p->timer_bits);
}

struct port *
port_new(u32 rank, struct account *a, int *err)
{
	struct port *p = object_new(HT_PORT, a, err);

	if (p == NULL)
		return NULL;
	p->rank = (u8)rank;
	p->owners = 1;
	list_init(&p->events);
	list_init(&p->calls);
	list_init(&p->bound);
	p->gate[0] = &nobody;
	timer_init(&p->timer, port_timer);
	return p;
}

void
port_die(struct port *p)
{
	p->o.dead = 1;
	timer_cancel(&p->timer);
	object_get(&p->o); /* the calls' badges hold the rest */
	while (!list_empty(&p->calls))
		call_abort(container_of(p->calls.next, struct call, link), -E_DEAD);
	calls_abort_at(p, -E_DEAD);
	while (!list_empty(&p->events))
		event_take(p, (u32[4]){ 0 });
	while (port_receiver(p) != NULL)
		receive_fail(port_receiver(p), -E_DEAD);
	p->gate[0] = &busy;
	object_put(&p->o);
}

void
port_end(struct object *o)
{
	struct port *p = (struct port *)o;

	KASSERT(p->owners == 0 && list_empty(&p->calls));
	timer_cancel(&p->timer);
	object_free(o);
}

void
port_notify(struct port *p, u32 bits)
{
	if (p->o.dead || bits == 0)
		return;
	p->bits |= bits;
	trace(TRACE_notify, (u32)(uintptr_t)p, bits);
	receive_wake(p);
}

void
port_post(struct port *p, struct event_link *e)
{
	if (!list_empty(&e->link))
		return;
	list_add_tail(&p->events, &e->link);
	receive_wake(p);
}
