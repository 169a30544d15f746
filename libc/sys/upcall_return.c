/*
 * upcall_return.c - go on where an upcall interrupted.
 */
#include <libc/sys/sys.h>

void
sys_upcall_return(void)
{
	u32 w[4] = { 0, 0, 0, 0 };

	sys_call(SYS_upcall_return, w);
	/* Not even the registers to go on with were usable. */
	sys_thread_exit();
}
