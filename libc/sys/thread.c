/*
 * thread.c - make threads, look into them, change and end them.
 */
#include <libc/sys/sys.h>

i32
sys_thread_create(
    handle_t task, u32 index, u32 eip, u32 esp, u32 priority, u32 tls)
{
	u32 w[4] = { task, index, eip, esp };
	struct msgbuf *b = ipc_buf();

	b->body[0] = priority;
	b->body[1] = tls;
	return sys_call(SYS_thread_create, w);
}

i32
sys_thread_get(handle_t task, u32 index, struct regs *regs, u32 *state)
{
	u32 w[4] = { task, index, 0, 0 };
	i32 err = sys_call(SYS_thread_get, w);

	if (err < 0)
		return err;
	__builtin_memcpy(regs, ipc_buf()->body, sizeof *regs);
	if (state != NULL)
		*state = w[1];
	return err;
}

i32
sys_thread_set(handle_t task, u32 index, u32 what, u32 value)
{
	u32 w[4] = { task, index, what, value };

	return sys_call(SYS_thread_set, w);
}
