/*
 * time.c - waiting for the clock.  Times are us since boot.
 */
#include <libc/sys/sys.h>

i32
sys_timer(handle_t port, u32 bits, u64 deadline)
{
	u32 w[4] = { port, bits, (u32)deadline, (u32)(deadline >> 32) };

	return sys_call(SYS_timer, w);
}

i32
sys_sleep(u64 deadline)
{
	u32 w[4] = { 0, 0, 0, 0 };

	ipc_buf()->deadline = deadline;
	return sys_call(SYS_sleep, w);
}
