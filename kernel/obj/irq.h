/*
 * irq.h - interrupt lines that post notification bits to a port.
 *
 * A line that fired stays masked until its driver says irq_ack, unless it tells
 * of edges to an I/O APIC, which would lose one then.
 */
#pragma once
#include <kernel/obj/object.h>

struct port;

struct irq {
	struct object o;
	u32 line;
	struct port *port; /* NULL: not bound; holds a reference */
	u32 bits;
};

/* NULL: -E_BUSY taken, -E_INVAL no such line, -E_QUOTA, -E_NOMEM */
struct irq *irq_new(u32 line, struct account *a, int *err);
void irq_bind(struct irq *i, struct port *p, u32 bits);
void irq_end(struct object *o);
/* The line fired (it is acknowledged): tell its port. */
void irq_fire(u32 line);
