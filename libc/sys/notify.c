/*
 * notify.c - set bits in a port's word.
 */
#include <libc/sys/sys.h>

i32
sys_notify(handle_t to, u32 bits)
{
	u32 w[4] = { to, bits, 0, 0 };

	return sys_call(SYS_notify, w);
}
