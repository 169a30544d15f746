/*
 * op.h - what proc has under way with the pager, and who waits for proc.
 *
 * An operation (fork, exec, start) is a chain of submitted questions; each
 * process has at most one.  Before each step it looks whether it should go on:
 * its process may have been killed meanwhile.
 *
 * A waiter is a call that proc has received and answers later.
 */
#pragma once
#include <servers/lib/elf.h>
#include <servers/proc/proc.h>

enum op_kind { OP_NONE, OP_FORK, OP_EXEC, OP_START };
enum op_waits { OPW_NOTHING, OPW_DONE, OPW_READY, OPW_TURN };

struct op {
	u8 kind, waits;
	u8 cancelled;      /* its process has ended, or its caller is gone */
	u8 resetting;      /* exec: the caller's token may die now */
	u16 slot;          /* whose it is */
	u16 call;          /* index of its call object + 1; 0: none */
	u16 next_ready;    /* list of those that wait for READY or a turn */
	struct request rq; /* to be answered; token 0: by nobody */
	void (*then)(struct op *, int err);
	int failed; /* the question could not be sent */
	/* fork: the child.  exec: the shell.  start: its own task */
	u16 child;
	handle_t shell;
	u32 shell_asid;
	handle_t session; /* start: with the pager */
	handle_t file;    /* exec: the program, until the pager has it */
	u8 mapped;        /* the pager maps the file: nothing is copied */
	/* exec and start */
	struct elf_image img;
	u32 argc, envc, umask, hold, thread;
	char name[PROC_NAME];
	u32 segment, done; /* progress */
	u32 strings;       /* address of the strings */
	u32 table;         /* of argc: where ESP will be */
	u32 count;         /* strings begun */
	u32 begins;        /* the next byte begins a string */
	u32 args;          /* block being filled */
};

/* The operation of a process; NULL if one is under way already. */
struct op *op_new(
    struct process *p, enum op_kind kind, const struct request *rq);
/* Memory for the operations of a slot that was never used.  0 or -E_NOMEM */
int op_wire(u32 slot);
/* Is over: releases its call object and lets the slot go. */
void op_end(struct op *op);
/* The operation of p, NULL: none. */
struct op *op_of(const struct process *p);
/* p has ended: what is under way for it must stop. */
void op_kill(struct process *p);
/* Ask the pager; `then' gets the answer. */
void op_ask(struct op *op, u32 operation, const void *q, u32 qlen,
    handle_t give, void (*then)(struct op *, int err));
/* The same with a lease for reading, or two handles to give: in *o. */
void op_ask_with(struct op *op, u32 operation, const void *q, u32 qlen,
    const struct ipc_opt *o, void (*then)(struct op *, int err));
int op_result(struct op *op, void *r, u32 rlen, handle_t got[2]);
/* Go on when READY comes for its token, or in another turn of the loop. */
void op_wait_ready(struct op *op, void (*then)(struct op *, int err));
void op_wait_turn(struct op *op, void (*then)(struct op *, int err));
void op_done(u32 cookie);
void op_ready(token_t token);
void op_idle(void);
extern u32 op_work;

/* image.c, stack.c: a program's memory, from the leases of exec and start */
enum { SHELL_ID = 0x10000 }; /* + slot: id of a shell's death */
void image_begin(struct op *op);
/* program.c: the same for a file that the pager maps */
void program_begin(struct op *op);
/* What the two share: the empty task; should the operation stop here?  Then it
 * is over. */
int image_task(struct op *op);
int image_stopped(struct op *op, int err);
int image_said(struct op *op, int err);
enum { STACK_SPARE = 4 * PAGE_SIZE }; /* below the first words of a stack */
/* Where the stack will be; 0 or -E_2BIG, -E_INVAL. */
int stack_plan(struct op *op);
void stack_begin(struct op *op);
void stack_some(struct op *op, int err);
void image_protect(struct op *op);
/* Bytes n to the memory being made.  0 or an error. */
int image_write(struct op *op, u32 addr, const void *from, u32 n);
/* All is in place: exec.c, start.c */
void exec_reset(struct op *op);
void start_hold(struct op *op);
void image_fail(struct op *op, int err);

/* waiter.c */
enum waiter_kind { WAIT_CHILD, WAIT_SIGNAL, WAIT_SIGNALS, WAIT_OP };
struct waiter {
	token_t token;
	u16 slot, next; /* of the slot; or the free list */
	u16 next_hash, kind;
	i32 pid;     /* WAIT_CHILD */
	u32 options; /* WAIT_SIGNALS: the set, and pid the thread */
};
void waiter_init(u32 processes);
/* NULL: too many */
struct waiter *waiter_new(
    struct process *p, token_t token, enum waiter_kind kind);
struct waiter *waiter_find(token_t token);
struct waiter *waiter_first(const struct process *p);
struct waiter *waiter_next(const struct waiter *w);
void waiter_end(struct waiter *w);
void waiters_drop(struct process *p);
void on_cancel(token_t token, u32 gone);
