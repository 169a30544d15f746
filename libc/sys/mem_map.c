/*
 * mem_map.c - map another task's frames, or a device's.
 */
#include <libc/sys/sys.h>

i32
sys_mem_share(const struct share_args *a)
{
	u32 w[4] = { 0, 0, 0, 0 };

	__builtin_memcpy(ipc_buf()->body, a, sizeof *a);
	return sys_call(SYS_mem_share, w);
}

i32
sys_mem_phys(handle_t auth, handle_t task, const struct phys_args *a)
{
	u32 w[4] = { auth, task, 0, 0 };

	__builtin_memcpy(ipc_buf()->body, a, sizeof *a);
	return sys_call(SYS_mem_phys, w);
}
