/*
 * object.c - counting references to kernel objects.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/irq.h>
#include <kernel/obj/thread.h>

void
object_put(struct object *o)
{
	KASSERT(o->refs > 0);
	if (o->type == HT_BADGE) {
		badge_put((struct badge *)o);
		return;
	}
	if (--o->refs != 0)
		return;
	switch (o->type) {
	case HT_PORT:
		port_free((struct port *)o);
		break;
	case HT_TASK:
		task_free((struct task *)o);
		break;
	case HT_CALL:
		callobj_free((struct callobj *)o);
		break;
	case HT_ACCOUNT:
		account_free((struct account *)o);
		break;
	case HT_IRQ:
		irq_free((struct irq *)o);
		break;
	default: /* an authority is never freed */
		o->refs = 1;
		break;
	}
}
