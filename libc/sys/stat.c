/*
 * stat.c - one of the kernel's counters.
 */
#include <libc/sys/sys.h>

i32
sys_stat(u32 index, u64 *value)
{
	u32 w[4] = { index, 0, 0, 0 };
	i32 err = sys_call(SYS_stat, w);

	*value = (u64)w[2] << 32 | w[1];
	return err;
}
