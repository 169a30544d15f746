/*
 * debug.c - text for the debug console, in pieces the kernel takes.
 */
#include <libc/sys/sys.h>

enum { PIECE = 1024 };

i32
sys_debug(const void *text, u32 len)
{
	u32 at = (u32)(uintptr_t)text, n;
	i32 err = 0;

	while (len > 0 && err == 0) {
		u32 w[4] = { at, n = len < PIECE ? len : PIECE, 0, 0 };

		err = sys_call(SYS_debug, w);
		at += n;
		len -= n;
	}
	return err;
}
