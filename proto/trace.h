/*
 * trace.h - what the kernel's trace ring records: one event at each crossing.
 */
#pragma once
#include <proto/types.h>

/* T(name, number, "what a and b are") */
#define TRACE_EVENTS(T) \
	T(none, 0, "") \
	T(syscall, 1, "kernel call, word 0") \
	T(call, 2, "handle, label") \
	T(fault, 3, "address, eip") \
	T(exception, 4, "vector, eip") \
	T(irq, 5, "vector, 0") \
	T(switch, 6, "task, thread index") \
	T(kill, 7, "task, threads")

enum {
#define TRACE_ENUM_(name, n, text) TRACE_##name = n,
	TRACE_EVENTS(TRACE_ENUM_)
#undef TRACE_ENUM_
	TRACE_COUNT
};

struct trace_record {
	u32 time;		/* time-stamp counter, low word */
	u32 event;
	u32 a, b;
};
