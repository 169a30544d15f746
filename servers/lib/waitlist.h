/*
 * waitlist.h - requests that are answered later.
 *
 * A handler that cannot answer yet keeps its request in a list (wait_later
 * returns REPLY_LATER); whatever makes the answer possible takes requests out
 * and answers them (serve_answer_with, after wait_take).  A client that is
 * interrupted gets E_INTR, one that dies is dropped, one whose time is up gets
 * E_TIMEDOUT: the list sees to all three.
 *
 * Invariant: a request in a list has not been answered, and its token was
 * alive when events were last received.
 */
#pragma once
#include <servers/lib/serve.h>

enum { WAITING_MAX = 256, WAIT_FOREVER = 0, WAIT_TIMER_BIT = 1u << 31 };

struct waiting {
	struct waiting *next, *previous; /* in its list */
	struct waitlist *list;           /* NULL: free */
	struct request rq;
	u64 until; /* us of the monotonic clock; WAIT_FOREVER */
	void *what; /* the service's own */
};

struct waitlist {
	struct waiting *first, *last;
};

/* Keep rq until `until'.  REPLY_LATER; -E_AGAIN too many wait; -E_TIMEDOUT
 * `until' is past. */
int wait_later(
    struct waitlist *l, const struct request *rq, void *what, u64 until);
/* Take w out of its list; the request is the caller's, until the next
 * wait_later: answer it. */
struct request *wait_take(struct waiting *w);
u32 waiting_count(void);

/* For struct service: cancel, and notify with WAIT_TIMER_BIT among the bits. */
void wait_on_cancel(token_t token, u32 gone);
void wait_on_timer(void);
