/*
 * sched.h - which thread runs next.
 *
 * Fixed priorities, 1 to 31, round robin within one; a ready thread is either
 * running or on its CPU's run queue.  IPC hands the CPU over directly
 * (sched_direct) without touching the queue.
 */
#pragma once
#include <kernel/arch/paging.h>
#include <kernel/obj/thread.h>

enum { PRIORITIES = 32, SLICE_TICKS = 5, MAX_CPUS = 16 };

struct tss;

struct cpu {
	struct thread *current; /* NULL: idle */
	u32 ready_mask;         /* bit p: ready[p] is not empty */
	struct list ready[PRIORITIES];
	struct thread *fpu_owner; /* whose registers are in the FPU */
	struct task *io_owner;    /* whose bitmap is in the TSS */
	u8 resched;               /* look for another thread */
	u8 priority;              /* that the current thread runs at: the fast path
				   * hands it on, so it may be a caller's */
	volatile bool quiet, asleep; /* see kernel_lock; waits for it with interrupts on */
	u8 ts; /* the FPU is closed */
	struct tss *tss;
	u8 apic_id;
	struct list timers;
	u64 tick_at, aimed_at; /* us: the next tick; when the clock interrupts */
};

extern struct cpu cpus[MAX_CPUS];
extern volatile u32 ncpus; /* that run */

static inline struct cpu *
this_cpu(void)
{
	return &cpus[cpu_index()];
}

void sched_init(void);
/* t may run: queue it. */
void sched_ready(struct thread *t);
/* The same, before its equals. */
void sched_direct(struct thread *t);
/* t must not run any more: take it off. */
void sched_remove(struct thread *t);
/* The clock ticked in the current thread's time. */
void sched_tick(void);
/* The thread to go on with; idles until there is one. */
struct thread *sched_pick(void);
