/*
 * trace.c - who calls whom, counted.
 */
#include <libc/sys/sys.h>
#include <proto/trace.h>

i32
sys_trace(u32 what, u32 index, struct trace_pair *pair)
{
	u32 w[4] = { what, index, 0, 0 };
	i32 err = sys_call(SYS_trace, w);

	if (err == 0 && what == TRACE_PAIR)
		__builtin_memcpy(pair, ipc_buf()->body, sizeof *pair);
	return err;
}
