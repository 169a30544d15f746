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

/*
 * What the fast path (arch/i386/entry.S) looks at comes first, in two cache
 * lines with the end of the frame.  `count', `limit' and `gate' are hot copies:
 * while anything is out of the ordinary they hold values that fail the
 * checks that are made anyway (cpu_arm, cpu_cool).
 */
struct thread {
	u16 ds, gs;                    /* selectors */
	u32 count;                     /* handles it may call through; 0: C looks first */
	struct handle_entry *table;    /* its task's */
	u32 limit;                     /* labels below it may be sent while it waits; 0: none */
	struct thread *next_receiver;  /* behind it at the gate; or &nobody */
	struct msgbuf *msg;            /* kernel alias */
	struct thread *caller;         /* whose call it received last, if that has
					* not ended; or &nobody */
	u32 cr3;                       /* of its task's space */
	struct thread **running;       /* its CPU's word for who runs */
	struct thread **gate;          /* its port's, on its CPU; or one that is shut */
	u32 gate_at;                   /* of its CPU, in bytes of port->gate */
	u32 who;                       /* its task's */
	union {
		struct call call;
		struct {
			u8 call_start[offsetof(struct call, thread_state)];
			u8 state; /* enum thread_state */
		};
	};
	struct call fault;
	u32 kstack;       /* top of its CPU's kernel stack */
	struct cpu *cpu;  /* where it runs, or did last */
	struct cpu *fpu_cpu; /* whose FPU its registers are in, if that has been
			      * nobody else's since */
	u8 suspended;   /* must not run */
	u8 interrupted; /* sticky; consumed by the upcall or E_INTR */
	u8 masked;      /* in an upcall */
	u8 priority;
	u8 slice;       /* ticks left */
	u8 queued;      /* on the run queue ... */
	u8 level;       /* ... of this priority */
	struct task *task;
	struct port *port; /* where it receives; NULL: unbound */
	struct list bound; /* port's threads */
	u32 index;         /* in its task */
	struct list run;   /* run queue */
	struct list task_link;
	struct timer timer; /* of a sleep or a receive */
	void *fpu;          /* FXSAVE area, from first use */
	u64 cpu_us;
	struct regs exception_regs; /* what its exception call shows */
};

/* No thread: nobody waits at a gate; something has arrived there first. */
extern struct thread nobody, busy;

static inline struct trapframe *
thread_frame(struct thread *t)
{
	return (struct trapframe *)(void *)t - 1;
}

/* What its call, or receive, returns in registers; it is ready. */
void thread_answer(struct thread *t, u32 label, const u32 w[4]);
struct thread *thread_new(struct task *task, u32 index, int *err);
void thread_kill(struct thread *t);
/* Free the slot of a dead thread if nothing waits for its events. */
void thread_reap(struct thread *t);
/* It does not run until we leave. */
struct thread *thread_find(struct task *task, u32 index);
