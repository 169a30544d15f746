/*
 * trace.h - the last things the kernel did, always recorded; a panic shows them.
 */
#pragma once
#include <proto/trace.h>

enum { TRACE_RING = 256 }; /* records per CPU; a power of two */

extern struct trace_record trace_ring[TRACE_RING];
extern u32 trace_next; /* records ever made */

u32 trace_clock(void); /* arch: time-stamp counter, low word */

static inline void
trace(u32 event, u32 a, u32 b)
{
	struct trace_record *r = &trace_ring[trace_next++ % TRACE_RING];

	r->time = trace_clock();
	r->event = event;
	r->a = a;
	r->b = b;
}

/* Print the last n records on the debug console. */
void trace_dump(u32 n);
