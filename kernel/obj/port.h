/*
 * port.h - a server's receive point.
 *
 * Invariants: receivers wait only while bits, events and calls are all empty; the
 * gate is &nobody only then; every call in `calls' is QUEUED with a badge of this
 * port.
 */
#pragma once
#include <kernel/obj/object.h>
#include <kernel/sched/timer.h>

struct thread;

enum { GATES = 1 }; /* one for each CPU, some day */

struct port {
	struct object o;            /* refs: handles, badges, bound threads */
	struct thread *gate[GATES]; /* waits, the others behind it; else &nobody, or
				     * &busy: there may be something to receive */
	u32 bits;                   /* notification */
	struct list events;      /* event_link */
	struct list calls;       /* struct call, by priority, not yet received */
	u8 rank;                 /* callable from above it only */
	struct list bound;       /* threads that receive here */
	u32 owners;              /* port handles: at none the port dies */
	struct timer timer;
	u32 timer_bits; /* notified when it fires */
};

/* The reference is a handle to be. */
struct port *port_new(u32 rank, struct account *a, int *err);
/* No owner is left: calls end with E_DEAD, nothing more is received. */
void port_die(struct port *p);
void port_end(struct object *o);
void port_notify(struct port *p, u32 bits);
/* Put an event in the port's list unless it is there; wake a receiver. */
void port_post(struct port *p, struct event_link *e);
