/*
 * account.c - a quota carved from another.
 */
#include <libc/sys/sys.h>

i32
sys_account_create(handle_t parent, u32 frames, u32 objects, u32 handles)
{
	u32 w[4] = { parent, frames, objects, handles };

	return sys_call(SYS_account_create, w);
}
