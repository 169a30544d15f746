/*
 * sync.h - sessions, objects, and the calls that wait for them.
 *
 * A session is a process that uses this server: its badge is its index, its
 * end (CLOSED) is the end of the process.  An object is a semaphore, a mailbox
 * or a monitor: its badge is OBJECT_BADGE and its index.
 *
 * Invariants:
 *  - a waiter in use is in one queue and in one chain by its token, and is
 * counted in its session, if that still lives;
 *  - an object without a handle exists only while it has a name;
 *  - nothing is committed before its answer was delivered: what a caller that
 * is gone would have got goes to the next.
 */
#pragma once
#include <proto/sync.h>
#include <proto/who.h>
#include <servers/lib/serve.h>

enum {
	SESSIONS = WHO_MAX, /* 12 bits, with 8 of generation in its number */
	OBJECTS = 2048,
	WAITERS = 8192,
	OBJECT_BADGE = SESSIONS,
	BIT_TIMER = 1,
};

struct queue {
	struct waiter *first, *last;
};

enum kind {
	W_WORD,
	W_SEM,
	W_EVENT_SEND,
	W_EVENT_RECV,
	W_SEND,
	W_RECV,
	W_ENTER,
	W_COND
};

struct waiter {
	struct waiter *next, *previous, *chain;
	struct queue *queue;
	struct object *object; /* NULL: of none */
	token_t token;
	u32 thread;      /* which one; with the session it is nobody else's */
	u16 session;     /* 0: it has ended */
	u8 kind, paging; /* paging: READY will come */
	u32 lease, addr, len; /* its lease 1, as the request had it */
	u32 done;             /* bytes copied so far */
	struct message *half; /* W_SEND: where they are */
	u32 a[5];             /* as its kind says */
};

struct held { /* taken from a semaphore and not posted */
	struct held *next;
	struct object *object;
	u32 serial, count;
};

struct session {
	struct held *held;
	u32 pid;
	u16 who, next_free;
	u16 objects, waits;
	u8 used, bye, generation;
};

struct message {
	struct message *next;
	u32 len;
	u8 data[];
};

enum object_kind { O_FREE, O_SEM, O_BOX, O_MONITOR };

struct object {
	u8 kind, dead, open; /* open: there is a handle */
	u8 nconds;
	u16 session; /* whose quota, 0: nobody's any more */
	u16 next_free;
	u32 serial;          /* of this use of the slot */
	struct queue queue;  /* sem: waits; box: senders; monitor: enters */
	struct queue second; /* box: receivers; monitor: first to enter */
	union {
		struct {
			struct name *name; /* NULL: none, or unlinked */
			u32 value;
		} sem;
		struct {
			struct message *first, *last;
			u32 slots, used, bytes;
		} box;
		struct {
			struct queue *cond;
			u32 owner; /* thread inside; 0: none */
			u16 session;
			u8 died;
		} mon;
	};
};

extern const struct service sync_service; /* service.c */

/* waiter.c */
void waiter_init(void);
/* Park rq at the end of q.  NULL: too many wait. */
struct waiter *waiter_new(const struct request *rq, struct queue *q,
    enum kind kind, struct object *o);
void waiter_end(struct waiter *w);
void waiter_move(struct waiter *w, struct queue *q);
struct waiter *waiter_find(token_t token);
/* End it with this answer: 0, or -E_STALE: nobody was there to take it. */
int waiter_answer(struct waiter *w, int err, const void *r, u32 rlen);
void queue_fail(struct queue *q, int err); /* all of them */
/*
 * Copy n bytes through its lease, beginning where the last attempt stopped: 0
 * when all are done; -E_AGAIN (and paging is set), -E_FAULT, -E_STALE, -E_PERM.
 */
int waiter_copyin(struct waiter *w, void *to, u32 n);
int waiter_copyout(struct waiter *w, const void *from, u32 n);
/* All that are in use, in no order: start with NULL. */
struct waiter *waiter_each(struct waiter *w);

/* session.c */
void session_init(void);
/* Of the caller, by its session's or an object's handle; NULL: has none. */
struct session *session_of(const struct request *rq);
struct session *session_get(u32 index); /* NULL: not in use */
struct session *session_of_pid(u32 pid);
u32 session_number(const struct session *s); /* its index */
/* The session with this number (20 bits); NULL: it is no more. */
struct session *session_named(u32 id);
void session_closed(u32 badge);

/* object.c */
/* A new object in the caller's account, and its handle, in rq to be given. */
int object_new(struct request *rq, enum object_kind kind, struct object **out);
int object_give(struct request *rq, struct object *o);
/* The object that rq's badge names, of this kind (O_FREE: any). -E_INVAL */
int object_of(
    const struct request *rq, enum object_kind kind, struct object **out);
void object_closed(u32 badge);
void object_drop(struct object *o); /* free the slot */
struct object *object_each(struct object *o);

/* word.c */
void word_owner_gone(const struct session *s);
void word_check(struct waiter *w);
extern u32 words_owned; /* waiters that named an owner */
/* sem.c */
void sem_end(struct object *o);
void sem_give_back(struct session *s);
void sem_drop_held(struct session *s);
/* event.c */
void event_gone(u32 pid);
void event_timer(void);
/* mbox.c */
void box_run(struct object *o);
void box_end(struct object *o);
/* monitor.c */
void mon_end(struct object *o);
void mon_owner_gone(u32 session);

#define SYNC_HANDLER(p, n, op, leases)                              \
	int do_##op(struct request *, const struct sync_##op##_q *, \
	    struct sync_##op##_r *);
SYNC_OPS(SYNC_HANDLER)
