/*
 * copy.c - move bytes between own memory and a lease or a task.
 */
#include <libc/sys/sys.h>

i32
sys_copy(u32 token_or_task, u32 flags, u32 off, void *addr, u32 len)
{
	u32 w[4] = { token_or_task, off, (u32)(uintptr_t)addr, len };

	return (i32)ipc_trap(~(u32)SYS_copy, flags, w);
}
