/*
 * call_object.c - calls that are sent without waiting.
 *
 * The question lies in msgbuf.body (proto/sys.h), which the caller has filled.
 */
#include <libc/sys/sys.h>

i32
sys_call_create(handle_t port, u32 cookie)
{
	u32 w[4] = { port, cookie, 0, 0 };

	return sys_call(SYS_call_create, w);
}

i32
sys_submit(handle_t call, handle_t to, u32 label)
{
	u32 w[4] = { call, to, 0, 0 };

	return (i32)ipc_trap(~(u32)SYS_submit, label, w);
}

u32
sys_call_result(handle_t call)
{
	u32 w[4] = { call, 0, 0, 0 };

	return ipc_trap(~(u32)SYS_call_result, 0, w);
}

i32
sys_call_cancel(handle_t call)
{
	u32 w[4] = { call, 0, 0, 0 };

	return sys_call(SYS_call_cancel, w);
}
