/*
 * devices.c - kernel calls on interrupts, I/O ports and the machine.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/obj/irq.h>
#include <kernel/sys/sys.h>

i32
sys_irq_create(struct thread *t)
{
	struct irq *i;
	int err;

	if (!sys_authority(t, W0(t), &auth_device))
		return -E_BADHANDLE;
	i = irq_new(W1(t), t->task->o.account, &err);
	return handle_new(t->task, i, err, RIGHT_CTRL);
}

i32
sys_irq_bind(struct thread *t)
{
	struct irq *i = handle_get(t->task, W0(t), HT_IRQ, RIGHT_CTRL);
	struct port *p = handle_get(t->task, W1(t), HT_PORT, RIGHT_CTRL);

	if (i == NULL || p == NULL)
		return -E_BADHANDLE;
	if (W2(t) == 0)
		return -E_INVAL;
	irq_bind(i, p, W2(t));
	return 0;
}

i32
sys_irq_ack(struct thread *t)
{
	struct irq *i = handle_get(t->task, W0(t), HT_IRQ, RIGHT_CTRL);

	if (i == NULL)
		return -E_BADHANDLE;
	if (i->port == NULL)
		return -E_INVAL;
	irq_set(i->line, false);
	return 0;
}

i32
sys_io_grant(struct thread *t)
{
	struct task *n = handle_get(t->task, W1(t), HT_TASK, RIGHT_CTRL);

	if (n == NULL || !sys_authority(t, W0(t), &auth_device))
		return -E_BADHANDLE;
	if (W2(t) > 0xffff || W3(t) == 0 || W3(t) > 0x10000 - W2(t))
		return -E_INVAL;
	return io_bitmap_allow(n, W2(t), W3(t));
}

i32
sys_machine(struct thread *t)
{
	if (!sys_authority(t, W0(t), &auth_device))
		return -E_BADHANDLE;
	if (W1(t) != MACHINE_EXIT)
		return -E_INVAL;
	machine_exit(W2(t));
}
