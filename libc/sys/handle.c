/*
 * handle.c - the caller's own handle table.
 */
#include <libc/sys/sys.h>

i32
sys_handle_dup(handle_t h, u32 slot)
{
	u32 w[4] = { h, slot, 0, 0 };

	return sys_call(SYS_handle_dup, w);
}

i32
sys_handle_close(handle_t h)
{
	u32 w[4] = { h, 0, 0, 0 };

	return sys_call(SYS_handle_close, w);
}

i32
sys_handle_info(handle_t h, u32 *flags)
{
	u32 w[4] = { h, 0, 0, 0 };
	i32 type = sys_call(SYS_handle_info, w);

	if (flags != NULL)
		*flags = w[1];
	return type;
}

u64
sys_task_time(handle_t task)
{
	u32 w[4] = { task, 0, 0, 0 };

	return sys_call(SYS_handle_info, w) == HT_TASK ? (u64)w[3] << 32 | w[2] : 0;
}

i32
sys_handle_flags(handle_t h, u32 flags)
{
	u32 w[4] = { h, flags, 0, 0 };

	return sys_call(SYS_handle_flags, w);
}

i32
sys_identity(handle_t h, u32 *port, u32 *badge)
{
	u32 w[4] = { h, 0, 0, NO_HANDLE };
	i32 err = sys_call(SYS_identity, w);

	*port = w[1];
	*badge = w[2];
	return err;
}
