/*
 * token.c - what a server may ask about a call it holds.
 */
#include <libc/sys/sys.h>

i32
sys_who(token_t token)
{
	u32 w[4] = { token, 0, 0, 0 };

	return sys_call(SYS_who, w);
}

i32
sys_cancel_poll(token_t token)
{
	u32 w[4] = { token, 0, 0, 0 };

	return sys_call(SYS_cancel_poll, w);
}
