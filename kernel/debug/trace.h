/*
 * trace.h - who called whom, and when: a record at each crossing.
 *
 * Off, a trace point is one branch; only the scheduler's switches, exceptions
 * and ends of tasks are always kept, for the panic screen.  `trace' or
 * `trace=MB' on the command line makes a ring that build/vm reads in the
 * machine's memory.  While tracing is on SYSENTER enters beside the fast path,
 * so that no call is missed.
 */
#pragma once
#include <stdbool.h>
#include <proto/trace.h>

struct call;
struct task;
struct thread;

enum { TRACE_ALL = 1, TRACE_PAIRS = 2, TRACE_ENDS = 4 /* on the CPUs one by one */ };
extern u32 trace_on; /* bits; 0: nobody wants to know */

/* Rings as the command line wants them. */
void trace_init(u32 machine_cpus);
/* Print the last n records on the debug console. */
void trace_dump(u32 n);

/* arch */
u32 trace_clock(void);     /* time-stamp counter, low word */
void trace_entry(bool on); /* whether this CPU leaves out the fast path */

void trace_write(u32 event, const u32 w[6]);
void trace_write_enter(struct thread *t);
void trace_write_call(const struct call *c);
void trace_write_receive(const struct thread *r, const struct call *c);
void trace_write_reply(const struct call *c, u32 label, const u32 w[4]);
void trace_write_name(const struct task *t);

/* Only if anybody wants to know. */
#define TRACE_IF(x)                                \
	do {                                       \
		if (__builtin_expect(trace_on, 0)) \
			x;                         \
	} while (0)
#define trace_always(event, ...) trace_write(event, (const u32[6]){ __VA_ARGS__ })
#define trace(event, ...)        TRACE_IF(trace_always(event, __VA_ARGS__))
#define trace_enter(t)           TRACE_IF(trace_write_enter(t))
#define trace_call(c)            TRACE_IF(trace_write_call(c))
#define trace_receive(r, c)      TRACE_IF(trace_write_receive(r, c))
#define trace_reply(c, l, w)     TRACE_IF(trace_write_reply(c, l, w))
#define trace_name(t)            TRACE_IF(trace_write_name(t))
