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

struct trapframe { /* as entry.S pushes it */
	u32 pad;
	u32 edi, esi, ebp, oesp, ebx, edx, ecx, eax;
	u32 vector, err;
	u32 eip, cs, eflags, esp, ss;
};

enum thread_state {
	THREAD_READY,     /* on the run queue, or running */
	THREAD_CALLING,   /* its call is queued or received */
	THREAD_RECEIVING, /* on its port's list */
	THREAD_SLEEPING,  /* until its deadline */
	THREAD_FAULTING,  /* its fault call is under way */
	THREAD_NEW,       /* not started */
	THREAD_DEAD,
};

struct thread {
	/* the fast path counts on the order up to `call': arch/i386/offsets.h
	 */
	u32 kstack;     /* top of its CPU's kernel stack */
	u32 gs;         /* its selector */
	u8 state;       /* these four are compared as one word */
	u8 suspended;   /* must not run */
	u8 interrupted; /* sticky; consumed by the upcall or E_INTR */
	u8 timed;       /* receives with a deadline */
	u8 priority;
	u8 masked; /* in an upcall */
	u8 slice;  /* ticks left */
	u8 queued; /* on the run queue */
	struct task *task;
	struct msgbuf *msg;           /* kernel alias */
	struct port *port;            /* where it receives; NULL: unbound */
	struct thread *next_receiver; /* behind it in port->receiver */
	struct call *last;            /* received last, while nothing has happened to it;
				       * NULL while it waits to receive */
	u32 cr3;                      /* of its task's space */
	u32 ready_limit;              /* ready_mask below it: nobody is more urgent */
	u32 spare2;
	struct call call;
	struct call fault;
	u32 index;       /* in its task */
	struct list run; /* run queue */
	struct list task_link;
	struct timer timer; /* of a sleep or a receive */
	void *fpu;          /* FXSAVE area, from first use */
	u64 cpu_us;
	struct regs exception_regs; /* what its exception call shows */
};

static inline void
thread_priority(struct thread *t, u32 priority)
{
	t->priority = (u8)priority;
	t->ready_limit = 2u << priority;
}

static inline struct trapframe *
thread_frame(struct thread *t)
{
	return (struct trapframe *)(void *)t - 1;
}

/* What its call, or receive, returns in registers. */
static inline void
thread_answer(struct thread *t, u32 label, const u32 w[4])
{
	struct trapframe *f = thread_frame(t);

	f->eax = label;
	f->ebx = w[0];
	f->esi = w[1];
	f->edi = w[2];
	f->ebp = w[3];
}

struct thread *thread_new(struct task *task, u32 index, int *err);
void thread_kill(struct thread *t);
/* Free the slot of a dead thread if nothing waits for its events. */
void thread_reap(struct thread *t);
struct thread *thread_find(struct task *task, u32 index);
