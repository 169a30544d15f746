/*
 * serve.h - the message loop of every server and driver.
 *
 * serve() receives calls and events on HS_PORT for ever.  A request handler
 * checks everything, then commits, and returns 0, a negative E_, or
 * REPLY_LATER: then it has answered already (serve_answer), or keeps a copy of
 * the request and answers when it can.  A handler never waits for a client.
 * Handles that came with a request belong to the server: close or keep them.
 * (Those that came with an operation that takes none are closed here.)
 */
#pragma once
#include <proto/proto.h>

struct service {
	const char *name; /* for messages */
	/* which protocol's dispatch takes this request? Usually a switch over
	 * LABEL_OP(rq->label) >> 6 */
	int (*request)(struct request *rq);
	void (*notify)(u32 bits);
	/* the token's copy may be tried again (it had said E_AGAIN) */
	void (*ready)(token_t token);
	/* gone: the token is dead already; else: answer soon, E_INTR will do */
	void (*cancel)(token_t token, u32 gone);
	/* a submitted call is over; label: as ipc_call answers it */
	void (*done)(u32 cookie, u32 label);
	void (*dead)(u32 id);
	void (*closed)(u32 badge);
	/* the caller was gone before the answer that request() returned for
	 * rq; nothing else has come in between.  May be NULL */
	void (*undelivered)(const struct request *rq);
	/* called after each message (its answer is sent by then) when not
	 * NULL: for work put off */
	void (*idle)(void);
	/* not NULL: idle is called only while this is not zero, and then again
	 * and again, without waiting for a message in between */
	const u32 *work;
};

_Noreturn void serve(const struct service *s);

/* What serve() answers to and logs as; set before it by who needs it earlier.
 */
extern handle_t serve_port; /* HS_PORT */
extern const char *serve_name;
/* Not 0 while a message is in hand (retain.c looks at it after a restart). */
extern u32 *serve_busy;

/*
 * Answer a request now, with rq's reply words, body and handles.
 * 0: delivered; -E_STALE: the caller is gone, what was to be given stays ours.
 */
int serve_answer(struct request *rq, int err);
/* The same with reply data r. */
int serve_answer_with(struct request *rq, int err, const void *r, u32 rlen);

/*
 * Copy n bytes at offset off of the request's lease 1 (or 2) from or to own
 * memory.  Bytes copied (n, or fewer at the lease's end), -E_AGAIN (park the
 * request; ready(token) says when to try again), -E_FAULT, -E_STALE, -E_PERM.
 */
int serve_copyin(const struct request *rq, u32 off, void *to, u32 n);
int serve_copyout(const struct request *rq, u32 off, const void *from, u32 n);
int serve_copyin2(const struct request *rq, u32 off, void *to, u32 n);
int serve_copyout2(const struct request *rq, u32 off, const void *from, u32 n);

/* Mint a handle to HS_PORT with this badge, ready to be given. */
int serve_mint(u32 badge, handle_t *out);

/*
 * Send a question without waiting; done(cookie of the call object) follows.
 * 0 or -E_.  opt as for a stub (leases, handles); q's body part: at most 12
 * words.
 */
int serve_submit(handle_t call, handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt);
/* After done: the answer's data.  0 or the answer's -E_. */
int serve_result(handle_t call, void *r, u32 rlen, handle_t got[2]);

/*
 * Tell init that this server serves (status 0), or the E_ that keeps it from
 * serving; root: a file server's root directory (given away), or NO_HANDLE.
 */
void serve_ready(int status, handle_t root);

/*
 * Make the pages of [at, at + n) present, before they are used for the first
 * time: 0, or -E_NOMEM.  (A server that touches a page for which there is no
 * frame dies; it has no pager to wait for.)
 */
int serve_wire(const void *at, u32 n);
/*
 * For how many processes this machine's memory is: tables that grow with
 * them are wired for so many at the start, so that what is free afterwards does
 * not depend on how many there once were at a time.
 */
u32 serve_processes(void);
/* The same for the table of handles: room for n more. */
void serve_handles(u32 n);

/* An error, of either sign, in words. */
const char *serve_error(int err);

/* Who is calling?  Never NULL. */
const struct who *serve_who(const struct request *rq);

/*
 * A line on the debug console, with the server's name before it.  Knows
 * %s %c %d %i %u %x %p %%, widths, 0, - and the sizes l, ll, z, h.
 */
void serve_log(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same into a buffer of n bytes, always with a NUL; the length it would
 * have had. */
u32 serve_print(char *to, u32 n, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
