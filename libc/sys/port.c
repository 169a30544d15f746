/*
 * port.c - receive points, and the handles that lead to them.
 */
#include <libc/sys/sys.h>

i32
sys_port_create(u32 rank)
{
	u32 w[4] = { rank, 0, 0, 0 };

	return sys_call(SYS_port_create, w);
}

i32
sys_port_bind(handle_t port)
{
	u32 w[4] = { port, 0, 0, 0 };

	return sys_call(SYS_port_bind, w);
}

i32
sys_mint(handle_t port, u32 badge, u32 slot)
{
	u32 w[4] = { port, badge, slot, 0 };

	return sys_call(SYS_mint, w);
}
