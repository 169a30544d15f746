/*
 * device.c - interrupts, I/O ports and the machine, by authority.
 */
#include <libc/sys/sys.h>

i32
sys_irq_create(handle_t auth, u32 line)
{
	u32 w[4] = { auth, line, 0, 0 };

	return sys_call(SYS_irq_create, w);
}

i32
sys_irq_bind(handle_t irq, handle_t port, u32 bits)
{
	u32 w[4] = { irq, port, bits, 0 };

	return sys_call(SYS_irq_bind, w);
}

i32
sys_irq_ack(handle_t irq)
{
	u32 w[4] = { irq, 0, 0, 0 };

	return sys_call(SYS_irq_ack, w);
}

i32
sys_io_grant(handle_t auth, handle_t task, u32 first, u32 count)
{
	u32 w[4] = { auth, task, first, count };

	return sys_call(SYS_io_grant, w);
}

i32
sys_machine(handle_t auth, u32 what, u32 status)
{
	u32 w[4] = { auth, what, status, 0 };

	return sys_call(SYS_machine, w);
}
