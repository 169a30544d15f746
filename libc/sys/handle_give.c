/*
 * handle_give.c - put handles into another task's table.
 */
#include <libc/sys/sys.h>

i32
sys_handles_clone(handle_t from, handle_t to)
{
	u32 w[4] = { from, to, 0, 0 };

	return sys_call(SYS_handles_clone, w);
}

i32
sys_handle_put(handle_t task, handle_t h, u32 slot)
{
	u32 w[4] = { task, h, slot, 0 };

	return sys_call(SYS_handle_put, w);
}
