/*
 * task.c - make, set up, interrupt, replace and end tasks.
 */
#include <libc/sys/sys.h>

i32
sys_task_create(
    handle_t account, handle_t pager, u32 rank, u32 id, handle_t dead_port)
{
	u32 w[4] = { account, pager, rank, id };

	ipc_buf()->body[0] = dead_port;
	return sys_call(SYS_task_create, w);
}

i32
sys_task_set(handle_t task, u32 what, u32 v2, u32 v3)
{
	u32 w[4] = { task, what, v2, v3 };

	return sys_call(SYS_task_set, w);
}

i32
sys_task_kill(handle_t task)
{
	u32 w[4] = { task, 0, 0, 0 };

	return sys_call(SYS_task_kill, w);
}

i32
sys_interrupt(handle_t task, u32 index)
{
	u32 w[4] = { task, index, 0, 0 };

	return sys_call(SYS_interrupt, w);
}

i32
sys_reset(handle_t auth, handle_t old, handle_t shell)
{
	u32 w[4] = { auth, old, shell, 0 };

	return sys_call(SYS_reset, w);
}
