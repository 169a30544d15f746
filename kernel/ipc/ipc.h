/*
 * ipc.h - how calls start, arrive, are answered and end.
 *
 * call.c starts them, receive.c hands them (and events) to receivers,
 * reply.c answers, abort.c ends them early, transfer.c moves bodies and
 * handles, lease.c copies, fault.c makes the kernel's own calls.
 */
#pragma once
#include <kernel/debug/trace.h>
#include <kernel/obj/thread.h>

/* Send c (task, kind, label, w, body set) through badge b: to a waiting
 * receiver, or into the port's queue. */
void call_start(struct call *c, struct badge *b);
/* End a call that is QUEUED or RECEIVED: the caller gets err. */
void call_abort(struct call *c, int err);
/* The caller's side of the end of c: label and r's words go to it. */
void call_finish(struct call *c, u32 label, const u32 w[4], struct thread *r);

/* Something is in port p: hand it to a waiting receiver, if there is one. */
void receive_wake(struct port *p);
/* Give thread r the next thing from its port.  False: there is nothing. */
bool receive_next(struct thread *r);
/* The thread that waits first, or NULL. */
struct thread *port_receiver(const struct port *p);
/* The same, no longer waiting; a given one likewise. */
struct thread *receiver_take(struct port *p);
void receiver_remove(struct thread *r);
/* The call of `caller' has ended: no answer to it is a matter of course. */
void received_forget(struct port *p, const struct thread *caller);
/* A waiting receiver gets an error. */
void receive_fail(struct thread *r, int err);
/* Deliver a received call to r, which is not waiting (or no longer). */
void receive_call(struct thread *r, struct call *c);

/* Post CE_ bits of c to the server that holds it. */
void event_post_call(struct call *c, u8 bits);
/* The first event of port p: its label; w was 0, and gets its words. */
u32 event_take(struct port *p, u32 w[4]);

/* A message's body and handles, from one task to another. */
struct transfer {
	u32 label;
	struct task *from, *to;
	const u32 *body, *give; /* the sender's */
	struct msgbuf *m;       /* where they arrive */
	u32 slots;
	const struct port *own; /* handles to it arrive as badges; NULL: none */
};
/* 0, or -E_MFILE if some handles found no room (they are dropped). */
int transfer(struct transfer *p);
/* Are these all valid handles of t? */
bool give_ok(struct task *t, const u32 *give, u32 n);

/* abort.c */
void call_expired(struct timer *t);
void thread_interrupt(struct thread *t);

/* lease.c: c ends: so does the fault call for its leases */
void lease_end(struct call *c);
/* the pager answered it, or never will */
void lease_finish(struct call *l, u32 label);
/* a lease's fault call whose events are all received */
void lease_reap(struct call *l);

/* fault.c: the thread waits for its pager or its exception port. */
void fault_send(struct thread *t, u32 addr, u32 err, u32 eip);
void exception_send(struct thread *t, u32 vector, u32 err, u32 addr);
void fault_finish(struct call *c, u32 label);
