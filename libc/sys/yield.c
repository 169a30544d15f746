/*
 * yield.c - let another thread run.
 */
#include <libc/sys/sys.h>

i32
sys_yield(void)
{
	u32 w[4] = { 0, 0, 0, 0 };

	return sys_call(SYS_yield, w);
}
