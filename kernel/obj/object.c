/*
 * object.c - making, counting and freeing kernel objects.
 *
 * Each type has its own end, which object_put runs at the last reference and
 * which ends with object_free, perhaps later.  Authorities have none: they stay.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/irq.h>
#include <kernel/obj/thread.h>
#include <kernel/stat.h>

static struct {
	struct slab_cache cache;
	u32 stat;
	void (*end)(struct object *);
} kinds[] = {
#define KIND(type) SLAB_CACHE(#type, sizeof(struct type), OBJECT_ALIGN)
	[HT_BADGE] = { KIND(badge), KSTAT_badges, badge_end },
	[HT_PORT] = { KIND(port), KSTAT_ports, port_end },
	[HT_TASK] = { KIND(task), KSTAT_tasks, task_end },
	[HT_CALL] = { KIND(callobj), KSTAT_calls, callobj_end },
	[HT_ACCOUNT] = { KIND(account), KSTAT_accounts, account_end },
	[HT_IRQ] = { KIND(irq), KSTAT_irqs, irq_end },
	[HT_AUTH] = { .end = NULL },
};

/* Accounts are paid for by what they carve. */
static u32
cost(u32 type)
{
	return type != HT_ACCOUNT;
}

void *
object_new(u32 type, struct account *a, int *err)
{
	struct object *o;

	*err = account_charge(a, CHARGE_OBJECTS, cost(type));
	if (*err != 0)
		return NULL;
	o = slab_alloc(&kinds[type].cache, FLOOR_SERVER);
	if (o == NULL) {
		account_return(a, CHARGE_OBJECTS, cost(type));
		*err = -E_NOMEM;
		return NULL;
	}
	o->type = (u8)type;
	o->refs = 1;
	o->account = a;
	object_get(&a->o);
	stat_add(kinds[type].stat, 1);
	return o;
}

void
object_free(struct object *o)
{
	struct account *a = o->account;

	account_return(a, CHARGE_OBJECTS, cost(o->type));
	stat_add(kinds[o->type].stat, -1);
	slab_free(&kinds[o->type].cache, o);
	object_put(&a->o);
}

void
object_put(struct object *o)
{
	KASSERT(o->refs > 0);
	if (--o->refs != 0)
		return;
	if (kinds[o->type].end != NULL)
		kinds[o->type].end(o);
	else
		o->refs = 1;
}
