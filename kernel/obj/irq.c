/*
 * irq.c - interrupt lines as objects.
 */
#include <kernel/arch/arch.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/irq.h>
#include <kernel/obj/port.h>
#include <kernel/mem/mem.h>
#include <kernel/stat.h>

static struct irq *line_owner[IRQ_LINES];
static struct slab_cache cache = SLAB_CACHE("irq", sizeof(struct irq), OBJECT_ALIGN);

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
	*err = account_charge(a, CHARGE_OBJECTS, 1);
	if (*err != 0)
		return NULL;
	i = slab_alloc(&cache, FLOOR_SERVER);
	if (i == NULL) {
		account_return(a, CHARGE_OBJECTS, 1);
		*err = -E_NOMEM;
		return NULL;
	}
	i->o.type = HT_IRQ;
	i->o.refs = 1;
	i->line = line;
	i->account = a;
	object_get(&a->o);
	line_owner[line] = i;
	stat_add(KSTAT_irqs, 1);
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
	irq_unmask(i->line);
}

void
irq_free(struct irq *i)
{
	irq_mask(i->line);
	line_owner[i->line] = NULL;
	if (i->port != NULL)
		object_put(&i->port->o);
	account_return(i->account, CHARGE_OBJECTS, 1);
	object_put(&i->account->o);
	slab_free(&cache, i);
	stat_add(KSTAT_irqs, -1);
}

void
irq_fire(u32 line)
{
	struct irq *i = line_owner[line];

	stat_add(KSTAT_ev_irqs, 1);
	irq_mask(line);
	if (i != NULL && i->port != NULL)
		port_notify(i->port, i->bits);
}
