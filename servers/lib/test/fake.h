/*
 * fake.h - kernel and message loop for host tests of one server.
 *
 * The protocol stubs work as in the system: ipc_call() goes straight to the
 * server under test.  Calls can also be started and left open.  Copies through
 * leases fail with E_AGAIN now and then when fake_paging is set; READY follows.
 * Events are queued and delivered by fake_pump.  Every handle and badge is
 * counted; a badge that was not closed can not be minted anew.
 */
#pragma once
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

enum { FAKE_CALLS = 512, FAKE_HANDLES = 16384, FAKE_PORT = 7 };

struct fake_call {
	u32 used, done;
	struct request rq;
	int err; /* negative */
	u32 words[4 + BODY_WORDS];
	handle_t give[2];
	u32 ngive;
	u32 held; /* page that is held for the next copy */
	u32 dead;
	u32 waiting; /* READY is in the queue */
	u32 seq;     /* which answer of all it was */
};

/* The server under test. */
extern const struct service *fake_service;
/* Who calls: written into each request. */
extern u32 fake_who;
extern struct who fake_table[WHO_MAX];
/* One copy in so many says E_AGAIN; 0: none. */
extern u32 fake_paging;
/* One answer in so many finds its caller gone; 0: none. */
extern u32 fake_stale;
extern u64 fake_us; /* the clock */
/* Time goes by; the port's timer fires when it is due. */
void fake_pass(u64 us);
extern u64 fake_frames_free;

u32 fake_random(u32 n); /* 0 .. n-1, repeatable */
void fake_seed(u32 seed);

/* A handle to the server under test, as a client with this badge would have. */
handle_t fake_client(u32 badge);
/* A handle to a node of another server. */
handle_t fake_foreign(u32 port, u32 badge);
/* Handles that are open, badges that live. */
u32 fake_handles(void);
u32 fake_badges(void);
u32 fake_badge_of(handle_t h);

/* Start a call; its number.  The answer lies in the call when done is set. */
struct fake_call *fake_start(handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt);
/* Fetch the answer and end the call; the error. */
int fake_finish(struct fake_call *c, void *r, u32 rlen, handle_t got[2]);
/* Interrupt it (the server may answer), or kill its caller. */
void fake_interrupt(struct fake_call *c);
void fake_kill(struct fake_call *c);
/* Deliver all events. */
void fake_pump(void);

/* Calls to other servers (procfs): op is the operation, in and out its words.
 */
extern u32 (*fake_other)(handle_t to, u32 label, u32 w[4]);
