/*
 * call.h - one call in flight: message, reply token, leases, deadline, link.
 *
 * Every thread has two built in (its own call, its fault or exception); call
 * objects carry submitted ones.  Each has a slot in a table; a token is
 * sequence << 16 | slot, and the sequence changes whenever the token dies.
 *
 *	FREE -> QUEUED (at the port) -> RECEIVED (a server holds the token) ->
 *FREE
 *
 * badge counts only while the call is not FREE.  A thread's call takes no count
 * on it: the handle it went through has one, and when that is closed before the
 * call ends, the call takes one then.
 */
#pragma once
#include <kernel/obj/object.h>
#include <kernel/sched/timer.h>

struct thread;
struct task;
struct port;
struct badge;

enum call_state { CALL_FREE, CALL_QUEUED, CALL_RECEIVED };
enum call_kind {
	CK_THREAD, /* a thread's call: words in its frame, body in its buffer */
	CK_FAULT,  /* a thread's fault or exception, made by the kernel */
	CK_OBJECT, /* submitted */
	CK_LEASE,  /* a page missing in a lease of `parent' */
};
enum { CE_READY = 1, CE_CANCEL = 2, CE_GONE = 4 };

struct call {
	/* what the fast path looks at comes first, up to `w' */
	struct list link; /* port's calls */
	u8 state;
	u8 thread_state; /* CK_THREAD: its thread's; written together */
	u8 kind;
	u8 events; /* CE_ bits posted and not received */
	u32 token;
	struct badge *badge;
	struct thread *thread; /* CK_THREAD, CK_FAULT */
	u32 label;
	u32 w[4];
	u8 flags;                /* CF_; a thread with any is cold */
	struct task *task;       /* whose memory and handles */
	u32 gone_token;          /* CE_GONE: which token died.  Should another die
				  * at another server before the first heard of it, the
				  * first learns it from E_STALE or CLOSED */
	struct event_link event; /* counts as a reference to the owner */
	u32 *body;               /* the question's */
	struct msgbuf *msg;      /* handles, and the answer's; NULL: the kernel's own */
	struct call *lease;      /* for its leases' pages, made on first need */
	struct call *parent;     /* CK_LEASE */
	struct timer timer;
};

enum {
	CF_LEASE_BAD = 1, /* the pager refused a page */
	CF_POLITE = 2,    /* at the deadline: CANCEL instead of an end */
	CF_CANCELLED = 4, /* CANCEL was sent once */
	CF_TIMED = 8,     /* it has a deadline */
	CF_LEASE = 16,    /* `lease' is under way */
	CF_COUNTED = 32,  /* it counts on its badge */
};

/* A call object: submitted calls and their answers. */
struct callobj {
	struct object o; /* refs: handles, the flight, events not received */
	struct call c;
	struct event_link done_event;
	struct port *done; /* where DONE goes; holds a reference */
	u32 cookie;
	struct list task_link; /* task's call objects */
	struct msgbuf msg;     /* question, then answer; whose label and words are c's */
};

static inline struct callobj *
call_object(struct call *c)
{
	return container_of(c, struct callobj, c);
}

/* The old token is dead from here on. */
static inline void
call_new_token(struct call *c)
{
	c->token += 1u << 16;
}

int call_init(struct call *c, enum call_kind kind); /* -E_NOMEM: no slot */
void call_destroy(struct call *c);
/* The call a token names, if it is RECEIVED at port p; else NULL. */
struct call *call_find(u32 token, const struct port *p);

/* End all calls received at port p with err. */
void calls_abort_at(struct port *p, int err);

struct callobj *callobj_new(struct task *t, struct port *done, u32 cookie, int *err);
void callobj_end(struct object *o);
