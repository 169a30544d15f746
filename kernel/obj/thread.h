/*
 * thread.h - a schedulable context in a task.
 *
 * The user's registers are saved right below struct thread: tss.esp0 points to
 * the thread, so that the processor, and SYSENTER's first instruction, put
 * the frame there.  A slot is never given to another type of object.
 */
#pragma once
#include <kernel/obj/call.h>
#include <kernel/obj/task.h>

struct trapframe {			/* as entry.S pushes it */
	u32 pad;
	u32 edi, esi, ebp, oesp, ebx, edx, ecx, eax;
	u32 vector, err;
	u32 eip, cs, eflags, esp, ss;
};

enum thread_state {
	THREAD_READY,		/* on the run queue, or running */
	THREAD_CALLING,		/* its call is queued or received */
	THREAD_RECEIVING,		/* on its port's list */
	THREAD_SLEEPING,		/* until its deadline */
	THREAD_FAULTING,		/* its fault call is under way */
	THREAD_NEW,			/* not started */
	THREAD_DEAD,
};

struct thread {
	u32 kstack;		/* top of its CPU's kernel stack; entry.S: offset 0 */
	u32 gs;			/* its selector; entry.S: offset 4 */
	u8 state;
	u8 priority;
	u8 suspended;		/* must not run */
	u8 interrupted;		/* sticky; consumed by the upcall or E_INTR */
	u8 masked;		/* in an upcall */
	u8 slice;		/* ticks left */
	u8 queued;		/* on the run queue */
	u8 fpu_used;
	u32 index;		/* in its task */
	struct task *task;
	struct msgbuf *msg;	/* kernel alias */
	struct port *port;	/* where it receives; NULL: unbound */
	struct list run;	/* run queue */
	struct list recv;	/* port's receivers */
	struct list task_link;
	struct timer timer;	/* of a sleep or a receive */
	void *fpu;		/* FXSAVE area, from first use */
	u64 cpu_us;
	struct call call, fault;
	struct regs exception_regs;	/* what its exception call shows */
};

static inline struct trapframe *
thread_frame(struct thread *t)
{
	return (struct trapframe *)(void *)t - 1;
}

struct thread *thread_new(struct task *task, u32 index, int *err);
void thread_kill(struct thread *t);
/* Free the slot of a dead thread if nothing waits for its events. */
void thread_reap(struct thread *t);
struct thread *thread_find(struct task *task, u32 index);
