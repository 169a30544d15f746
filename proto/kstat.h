/*
 * kstat.h - the kernel's counters, by number and name.
 *
 * Gauges say how many there are now and must return to what they were when
 * the work is over; events only grow.  Read with sys_stat(index).
 */
#pragma once

#define KSTATS(K) \
	/* gauges */ \
	K(frames_total, "frames_total") \
	K(frames_free, "frames_free") \
	K(frames_kernel, "frames_kernel")	/* slabs, tables, stacks */ \
	K(tasks, "tasks") \
	K(threads, "threads") \
	K(ports, "ports") \
	K(badges, "badges") \
	K(calls, "calls")			/* call objects */ \
	K(accounts, "accounts") \
	K(irqs, "irqs") \
	K(handles, "handles") \
	K(page_tables, "page_tables") \
	K(slab_bytes, "slab_bytes") \
	K(wx, "wx")				/* pages writable and executable */ \
	/* events */ \
	K(ev_syscalls, "ev_syscalls") \
	K(ev_calls, "ev_calls") \
	K(ev_slow, "ev_slow")			/* calls and replies off the fast path */ \
	K(ev_switches, "ev_switches") \
	K(ev_faults, "ev_faults") \
	K(ev_zero, "ev_zero")			/* demand-zero pages made */ \
	K(ev_cow, "ev_cow")			/* pages copied on write */ \
	K(ev_cow_taken, "ev_cow_taken")		/* pages taken by the last owner */ \
	K(ev_pager, "ev_pager")			/* faults sent to a pager */ \
	K(ev_irqs, "ev_irqs") \
	K(ev_ticks, "ev_ticks") \
	K(ev_preempt, "ev_preempt") \
	K(ev_ipis, "ev_ipis")			/* interrupts to other CPUs */

enum {
#define K_ENUM_(id, name) KSTAT_##id,
	KSTATS(K_ENUM_)
#undef K_ENUM_
	KSTAT_COUNT
};
