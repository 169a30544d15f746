/*
 * cpu.h - the port contract, second part: threads on this processor.
 */
#pragma once
#include <kernel/obj/thread.h>

struct cpu;

/* Start the others that the shim found, one after the other. */
void cpus_start(const struct bootinfo *bi);

/* Tables, entry points, per-CPU state. */
void cpu_init(void);
/* Registers of a thread that has not run; frame and selector. */
void cpu_thread_init(struct thread *t);
/* Let go of what the processor holds of a thread (FPU). */
void cpu_thread_free(struct thread *t);
/* Run in t from here on: stack, address space, FPU, I/O ports. */
void cpu_switch(struct thread *t);
/* No thread: a space that never goes, no registers of anybody's. */
void cpu_leave(void);
/* t belongs to CPU c from here on; it is nobody's current thread. */
void cpu_place(struct thread *t, struct cpu *c);
/*
 * One CPU at a time runs the kernel.  A CPU is quiet from when it wants to until
 * it goes back to a thread: it runs nobody, its state is in memory, and it does
 * nothing before it is its turn.
 */
void kernel_lock(void);
void kernel_unlock(void); /* still quiet */
void kernel_leave(void);  /* to the current thread */
/* Until we leave, c is quiet. */
void cpu_freeze(struct cpu *c);
/* c sleeps, or has to look whom to run. */
void cpu_kick(struct cpu *c);
/* Let interrupts in, sleep until one came. */
void cpu_idle(void);
/*
 * The fast path's view of threads (the hot copies in struct thread).  fast_run: t
 * goes on in user mode.  fast_wait: t is about to wait, perhaps until some time.  fast_stop: t, if it waits, is C's from now on: its
 * frame is whole, and only C will wake it.
 */
void fast_run(struct thread *t);
void fast_wait(struct thread *t, bool timed);
void fast_stop(struct thread *t);
/* Calls answered or sent by it. */
u32 fast_count(void);
/* Run threads, from here on. */
_Noreturn void cpu_run(void);
/* Code of the stub page. */
void stub_write(u8 *page);
/* Allow a task count I/O ports from first on.  -E_NOMEM, -E_QUOTA */
int io_bitmap_allow(struct task *t, u32 first, u32 count);
void io_bitmap_free(struct task *t);
