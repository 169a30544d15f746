/*
 * trace.c - the last things the kernel did.
 */
#include <kernel/debug/print.h>
#include <kernel/debug/trace.h>

struct trace_record trace_ring[TRACE_RING];
u32 trace_next;

static const char *const name[TRACE_COUNT] = {
#define TRACE_NAME_(event, n, text) [n] = #event,
	TRACE_EVENTS(TRACE_NAME_)
#undef TRACE_NAME_
};

void
trace_dump(u32 n)
{
	const struct trace_record *r;
	u32 i, end = trace_next;

	if (n > TRACE_RING)
		n = TRACE_RING;
	if (n > end)
		n = end;
	kprintf("last events (time, event, a, b):\n");
	for (i = end - n; i != end; i++) {
		r = &trace_ring[i % TRACE_RING];
		kprintf("  %10u %-10s %08x %08x\n", r->time,
		    r->event < TRACE_COUNT ? name[r->event] : "?", r->a, r->b);
	}
}
