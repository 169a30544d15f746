/*
 * irq.c - interrupt lines as objects.
 */
#include <kernel/arch/arch.h>
#include <kernel/obj/irq.h>
#include <kernel/obj/port.h>
#include <kernel/stat.h>

static struct irq *line_owner[IRQ_LINES];

struct irq *
irq_new(u32 line, struct account *a, int *err)
{
	struct irq *i;

	*err = -E_INVAL;
	if (line >= IRQ_LINES || line == 2 || (line == 0 && clock_uses_pit()))
		return NULL;
	*err = -E_BUSY;
	if (line_owner[line] != NULL)
		return NULL;
	i = object_new(HT_IRQ, a, err);
	if (i == NULL)
		return NULL;
	i->line = line;
	line_owner[line] = i;
	return i;
}

void
irq_bind(struct irq *i, struct port *p, u32 bits)
{
	object_get(&p->o);
	if (i->port != NULL)
		object_put(&i->port->o);
	i->port = p;
	i->bits = bits;
	irq_set(i->line, false);
}

void
irq_end(struct object *o)
{
	struct irq *i = (struct irq *)o;

	irq_set(i->line, true);
	line_owner[i->line] = NULL;
	if (i->port != NULL)
		object_put(&i->port->o);
	object_free(o);
}

void
irq_fire(u32 line)
{
	struct irq *i = line_owner[line];

	stat_add(KSTAT_ev_irqs, 1);
	if (i != NULL && i->port != NULL)
		port_notify(i->port, i->bits);
}
