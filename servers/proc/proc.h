/*
 * proc.h - processes, by slot, pid and family.
 *
 * A slot is an index into the table of processes and into the who table, the
 * badge of the process' session and of its exceptions, and the id of its
 * task's death.  Slot 0 is the system.
 *
 * Invariants:
 *  - a slot is free only when its task's death was told, its badge is closed
 * and no operation of it is in flight (needs == 0);
 *  - a process that is alive or a zombie is in exactly one list of its parent:
 *    living children or zombies;
 *  - a number (pid) is free only when no process has it as its pid, group or
 *    session.
 * proc never waits: what it asks of the pager it submits (op.h).
 */
#pragma once
#include <proto/proc.h>
#include <proto/who.h>
#include <servers/lib/serve.h>

enum {
	PID_MAX = WHO_MAX * 4,
	PRIORITY_USER = 8,
	BIT_TIMER = 1,
	/* what init grants, in the manifest's order */
	H_PAGER_SYSTEM = HS_A,
	H_ACCOUNT = HS_B,
	H_TTY_SYSTEM = HS_C,
};

enum state {
	P_FREE,
	P_BORN, /* being made; nobody has seen it */
	P_HELD, /* started on hold; has no thread yet */
	P_ALIVE,
	P_ZOMBIE,
	P_GONE, /* reaped; the slot waits for `needs' */
};

enum { NEEDS_DEAD = 1, NEEDS_CLOSED = 2, NEEDS_OP = 4 };

enum {                 /* flags */
	F_ADOPTED = 1, /* a service: init made it */
	F_STARTED = 2, /* by init, which waits for it */
	F_STOPPED = 4,
	F_EXECED = 8,     /* since its fork */
	F_TELL_STOP = 32, /* its parent has not been told yet */
	F_TELL_CONT = 64,
};

/* Signals of one thread, bit n - 1 for signal n. */
struct sigs {
	u32 pending, blocked;
	u32 before; /* in sigsuspend: the mask it comes back to */
	u16 suspends, next;
	u32 index;
};

struct process {
	u32 pid, pgrp, session;
	u16 slot, parent;
	u16 child, zombie; /* first ones */
	u16 next, prev;    /* siblings */
	u16 next_live, prev_live;
	u16 waiters; /* first one */
	u16 args;    /* block of its command line; 0: none */
	u8 state, needs;
	u16 flags;
	handle_t task;
	u32 asid;
	u32 status; /* as waitpid tells it */
	u32 ruid, euid, suid, rgid, egid, sgid;
	/* signals for no thread in particular; what is done with each */
	u32 pending, ignored, caught;
	struct sigs first; /* of thread 0; the others' are a list from here */
	u32 fault_sig, fault_code, fault_addr, fault_eip;
	u32 sender_sig, sender_pid;
	u32 actions; /* actions of this slot are in use */
	u64 start_us;
	u64 cpu_us;   /* spent, once it is a zombie */
	u64 child_us; /* by children that were waited for, and theirs */
	u64 alarm_at, alarm_every;
	u16 alarm_pos; /* in the heap, + 1 */
	u16 next_free;
	char name[PROC_NAME];
};

struct action {
	u32 flags, mask;
};
extern struct action actions[WHO_MAX][PROC_SIGNALS];
extern struct process process[WHO_MAX];
extern u32 init_slot; /* pid 1; 0 until it was adopted */
extern u32 live_head; /* list of all that have a pid; 0: end */

/* table.c */
void table_init(void);
/* A slot in state P_BORN without a pid; NULL: none is free. */
struct process *slot_new(void);
void slot_check(struct process *p); /* free it if nothing needs it */
/* Give it a number and put it in the lists.  -E_AGAIN: none is free */
int table_enter(struct process *p, u32 parent, u32 pid);
void table_leave(struct process *p);
struct process *find_pid(u32 pid); /* NULL */
/* The first with a pid of at least this; NULL. */
struct process *find_from(u32 pid);
void move_to_zombies(struct process *p);
void move_to_parent(struct process *p, u32 parent);
void set_group(struct process *p, u32 pgrp, u32 session);
u32 group_exists(u32 pgrp, u32 session);
static inline struct process *
live_next(const struct process *p)
{
	return p->next_live != 0 ? &process[p->next_live] : NULL;
}
static inline struct process *
live_first(void)
{
	return live_head != 0 ? &process[live_head] : NULL;
}
static inline u32
is_alive(const struct process *p)
{
	return p->state == P_ALIVE || p->state == P_HELD;
}

/* who.c */
void who_publish(const struct process *p);
void who_clear(const struct process *p);

/* main.c: the process that asks; NULL: not a living process' session */
struct process *caller(const struct request *rq);
/* Answer a token kept for later; 0 or -E_STALE. */
int answer(token_t token, int err, const void *r, u32 rlen);

/* end.c: every way a process ends */
void end_process(struct process *p, u32 status);
void reap(struct process *p);
void on_dead(u32 id);
void on_closed(u32 badge);

/* times.c: processor time it has used by now */
u64 cpu_time(const struct process *p);

/* wait.c */
void wait_wake(struct process *parent);

/* signal.c */
#define BIT(sig) (1u << ((sig)-1))
void signal_send(struct process *p, u32 sig, u32 from);
void signal_thread(struct process *p, struct sigs *s, u32 sig);
/* Something may have become deliverable: interrupt its thread. */
void signal_poke(struct process *p);
u32 signal_ignored(const struct process *p, u32 sig);
u32 signal_fatal(u32 sig);
void signal_group(u32 pgrp, u32 sig, u32 from);
void signal_inherit(
    struct process *child, const struct process *parent, u32 thread);
void signal_exec(struct process *p, u32 thread);
void signal_take(struct process *p, struct sigs *s, u32 sig);

/* thread.c: the other threads of a process */
struct sigs *sigs_of(struct process *p, u32 thread); /* NULL: no such thread */
struct sigs *sigs_next(const struct sigs *s);
void threads_drop(struct process *p);

/* exception.c */
int on_exception(struct request *rq);

/* alarm.c */
void alarm_cancel(struct process *p);
void alarm_expire(void);

/* args.c: command lines for ps */
enum { ARGS_KEPT = 4096 };
void args_init(void);
u32 args_new(void); /* 0: none */
void args_put(u32 block);
u32 args_share(u32 block);
void args_add(u32 block, const void *text, u32 n);

/* tty.c */
void tty_listen(void);
void tty_done(void);

/* Signals, as sys/signal.h numbers them. */
enum {
	SIG_HUP = 1,
	SIG_INT,
	SIG_QUIT,
	SIG_ILL,
	SIG_TRAP,
	SIG_ABRT,
	SIG_BUS,
	SIG_FPE,
	SIG_KILL,
	SIG_USR1,
	SIG_SEGV,
	SIG_USR2,
	SIG_PIPE,
	SIG_ALRM,
	SIG_TERM,
	SIG_STKFLT,
	SIG_CHLD,
	SIG_CONT,
	SIG_STOP,
	SIG_TSTP,
	SIG_TTIN,
	SIG_TTOU,
	SIG_URG,
	SIG_XCPU,
	SIG_XFSZ,
	SIG_VTALRM,
	SIG_PROF,
	SIG_WINCH,
	SIG_IO,
	SIG_PWR,
	SIG_SYS,
};
enum { HOW_DEFAULT, HOW_IGNORE, HOW_CATCH, HOW_ASK };
/* Flags of an action, as sigaction(2)'s. */
#define ACT_NOCLDSTOP 0x00000001u
#define ACT_NOCLDWAIT 0x00000002u
#define ACT_NODEFER   0x40000000u
#define ACT_RESETHAND 0x80000000u

/* The handlers. */
#define PROC_HANDLER(p, n, op, leases)                              \
	int do_##op(struct request *, const struct proc_##op##_q *, \
	    struct proc_##op##_r *);
PROC_OPS(PROC_HANDLER)
