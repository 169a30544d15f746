/*
 * core.h - tests of the kernel alone: this program takes init's place.
 *
 * Nothing else runs, so a test holds every right there is and decides the order
 * of all that happens.  Its means are puppets: threads, here or in tasks of
 * their own, that do one thing when told to and have a higher priority than the
 * test: when puppet_go() returns, the puppet has done it or waits in the
 * kernel.
 */
#pragma once
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>

enum { PUPPETS = 12, STACK = 8192, PUPPET_PRIORITY = 20, TEST_PRIORITY = 10 };

/* What a puppet is told, and what came of it; in memory that all tasks share.
 */
struct puppet {
	i32 (*run)(struct puppet *);
	volatile u32 done;  /* run has returned */
	volatile u32 loops; /* the function's own */
	i32 result;
	handle_t task; /* NO_HANDLE: a thread of ours */
	u32 index;     /* of the thread in its task */
	u32 used;
	handle_t port, go; /* ours: where it waits for orders */
	handle_t wait;     /* its own handle of that port */

	/* a call, for run = do_call and the like */
	handle_t to;
	u32 label, w[4], body[BODY_WORDS];
	handle_t give[2];
	u32 slots, mode;
	u64 deadline;
	/* and its answer */
	u32 answer, rw[4], rbody[BODY_WORDS], got_badge[2];
	handle_t got[2];
	/* interruptions, where puppet_upcall is the upcall address */
	volatile u32 upcalls;
	struct regs regs; /* at the last one */
	u32 before;       /* answer at that time */
	void (*handler)(struct puppet *, struct regs *); /* or NULL */
	u32 arg[8];
};

extern struct puppet puppets[PUPPETS];
extern u8 shared_page[PAGE_SIZE]; /* shared like the puppets */

/* ---- telling ----------------------------------------------------------------
 */

void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
int check(int good, const char *name, const char *why, ...)
    __attribute__((format(printf, 3, 4)));
/* The value is the one expected; IS(close.first, x, 0) */
#define IS(name, value, expected)                                        \
	do {                                                             \
		i32 v_ = (i32)(value), e_ = (i32)(expected);             \
		check(v_ == e_, #name, "%s is %d (%#x), not %d", #value, \
		    (int)v_, (unsigned)v_, (int)e_);                     \
	} while (0)
#define TRUE(name, cond) check(!!(cond), #name, "not: %s", #cond)
_Noreturn void give_up(const char *why, i32 err);
/* For what a test builds on. */
i32 must(i32 result, const char *what);

/* ---- puppets
 * ------------------------------------------------------------------ */

/* A thread of ours. */
struct puppet *puppet_thread(void);
/* A task with a copy of our memory; rank may have TASK_SERVER.  pager, account:
 * NO_HANDLE: none, the root's */
struct task_options {
	u32 rank;
	handle_t pager, account;
	u32 id;        /* for DEAD, which goes to dead */
	handle_t dead; /* NO_HANDLE: a port nobody looks at */
};
struct puppet *puppet_task(const struct task_options *o);
struct puppet *puppet_user(void); /* rank 70, no pager */
/* The same in two steps: the task, then its thread. */
struct puppet *puppet_bare(void);
void puppet_begin(struct puppet *p);
/* End it and give back all it is made of. */
void puppet_end(struct puppet *p);
/* The same for what a test knows to be dead. */
void puppet_gone(struct puppet *p);

/* Let it run; true if it came to an end and does not wait. */
int puppet_go(struct puppet *p, i32 (*run)(struct puppet *));
/* Another step of one that waits: let it go on until it waits again or is done.
 */
i32 puppet_wait(struct puppet *p);

/* Its own, in the puppet; and what can be its task's upcall address. */
struct puppet *puppet_self(void);
void puppet_upcall(void);

/* Functions for puppets: p->to, label, w ... -> answer, rw ...; result 0. */
i32 do_call(struct puppet *p);
/* Call again as long as p->loops: the same question, w[0] counting */
i32 do_calls(struct puppet *p);

/* Prepare a call of p through its handle to. */
void prepare(struct puppet *p, handle_t to, u32 label, u32 w0, u32 w1);
/* Put our handle h into p's task; p's index (p a thread: h) */
handle_t hand_over(struct puppet *p, handle_t h);

/* ---- the test as a server
 * ------------------------------------------------------ */

struct message {
	u32 label, w[4];
	u32 badge, who;
	token_t token;
	handle_t got[2];
	u32 got_badge[2];
};

/* A port of ours that we receive from now on; a handle with badge for it. */
handle_t serve_at(u32 rank);
handle_t badge_of(handle_t port, u32 badge);
/* The next message or event, within ms (0: only what is there).  Its label,
 * -E_TIMEDOUT ... */
i32 receive(struct message *m, u32 ms);
/* The next one is this event with this argument. */
int is_event(const char *name, u32 event, u32 w0);
int is_nothing(const char *name);
i32 answer(token_t token, u32 label, u32 w0);
u64 from_now(u32 ms);

/* ---- the tests
 * -------------------------------------------------------------------- */

struct test {
	const char *name;
	void (*run)(void);
	int leaves; /* tasks that keep themselves alive, and the like */
};
/* The number after `key=' on the kernel's command line, or otherwise. */
u32 option(const char *key, u32 otherwise);
extern const struct test token_tests[], close_tests[], handle_tests[],
    lease_tests[], signal_tests[], rank_tests[], task_tests[], time_tests[],
    error_tests[], random_tests[], fuzz_tests[];
