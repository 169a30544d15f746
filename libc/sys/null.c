/*
 * null.c - in and out of the kernel.
 */
#include <libc/sys/sys.h>

i32
sys_null(void)
{
	u32 w[4] = { 0, 0, 0, 0 };

	return sys_call(SYS_null, w);
}
