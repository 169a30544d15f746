/*
 * reply.c - answer a call, alone or while receiving the next.
 */
#include <libc/sys/sys.h>

i32
sys_reply(u32 label, u32 w[4])
{
	return (i32)ipc_trap(~(u32)SYS_reply, label, w);
}

u32
sys_reply_recv(u32 label, u32 w[4])
{
	return ipc_call(~(u32)SYS_reply_recv, label, w);
}
