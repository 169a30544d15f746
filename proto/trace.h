/*
 * trace.h - what the kernel's trace rings hold: one record at each crossing.
 *
 * Read by build/trace.py in the machine's memory, and by the panic screen.
 * A port, task or thread is named by its address in the kernel: the same while
 * it lives.  A call is named by its token, which changes between calls and
 * between sending and receiving (call.h): `receive' tells both.
 */
#pragma once
#include <proto/types.h>

/* T(name, number, "what lies in aux and the words") */
#define TRACE_EVENTS(T) \
	T(none, 0, "") \
	T(enter, 1, "kernel call: number, label, words 0 to 3") \
	T(leave, 2, "kernel call or call: result") \
	T(call, 3, "aux kind << 16 | handle: token, label, port, badge, word 0, " \
	    "word 1 (or the lease's length); the kernel's own: thread index, task") \
	T(receive, 4, "old token, new token, port, task, thread index, caller's task") \
	T(reply, 5, "aux kind: token, label, words 0 and 1") \
	T(event, 6, "label, words 0 and 1, task, thread index, port") \
	T(notify, 7, "port, bits") \
	T(fault, 8, "address, FAULT_ bits, eip") \
	T(exception, 9, "vector, eip, error code") \
	T(irq, 10, "vector") \
	T(switch, 11, "task, thread index; none: idle") \
	T(name, 12, "task, four words of text") \
	T(kill, 13, "task, threads") \
	T(clock, 14, "counts per microsecond")

enum {
#define TRACE_ENUM_(name, n, text) TRACE_##name = n,
	TRACE_EVENTS(TRACE_ENUM_)
#undef TRACE_ENUM_
	TRACE_COUNT
};

struct trace_record {
	u32 time;		/* time-stamp counter, low word */
	u32 event;		/* TRACE_ | aux << 8 */
	u32 w[6];
};

/*
 * One CPU's ring, in records of a power of two, in chunks of TRACE_CHUNK.  A
 * reader that is faster than the writer misses nothing: `next' counts up
 * once a record is whole.
 */
enum { TRACE_CHUNKS = 8, TRACE_CHUNK = 4 << 20, TRACE_CHUNK_SHIFT = 17 };
_Static_assert(sizeof(struct trace_record) << TRACE_CHUNK_SHIFT == TRACE_CHUNK,
    "records fill a chunk");

struct trace_ring {
	volatile u32 next;	/* records ever made */
	u32 mask;		/* records there is room for, less one */
	struct trace_record *chunk[TRACE_CHUNKS];
	u32 unused[6];
};
_Static_assert(sizeof(struct trace_ring) == 64, "what build/vm reads");

/* What is counted by pair of programs while somebody wants to know. */
struct trace_pair {
	char from[16], to[16];
	u32 calls, zero;
};

/* sys_trace */
enum { TRACE_PAIRS_ON = 1, TRACE_PAIRS_OFF, TRACE_PAIR };
