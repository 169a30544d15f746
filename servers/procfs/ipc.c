/*
 * ipc.c - /proc/ipc: how often which program called which.
 *
 *	calls <TAB> from <TAB> to
 *
 * The kernel counts from the first read of an open file on until the last such
 * file is closed: counting costs every call.
 */
#include <libc/sys/sys.h>
#include "procfs.h"

int
write_ipc(struct buffer *b, u32 pid)
{
	struct trace_pair p;
	int err;

	(void)pid;
	if (!b->counting) {
		err = sys_trace(TRACE_PAIRS_ON, 0, NULL);
		if (err != 0)
			return err;
		b->counting = 1;
	}
	for (u32 i = 0; sys_trace(TRACE_PAIR, i, &p) == 0; i++) {
		p.from[sizeof p.from - 1] = p.to[sizeof p.to - 1] = 0;
		put(b, "%u\t%s\t%s\n", p.calls, p.from[0] ? p.from : "?",
		    p.to[0] ? p.to : "?");
	}
	return 0;
}

void
ipc_closed(struct buffer *b)
{
	if (b->counting)
		(void)sys_trace(TRACE_PAIRS_OFF, 0, NULL);
	b->counting = 0;
}
