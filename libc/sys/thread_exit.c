/*
 * thread_exit.c - the end of the calling thread.
 */
#include <libc/sys/sys.h>

void
sys_thread_exit(void)
{
	u32 w[4] = { 0, 0, 0, 0 };

	for (;;)
		sys_call(SYS_thread_exit, w);
}
