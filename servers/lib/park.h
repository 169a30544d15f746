/*
 * park.h - requests that wait for a page of their caller, or for each other.
 *
 * A handler that gets -E_AGAIN from a copy returns -E_AGAIN with the bytes done
 * so far noted by park_progress(); the request is kept and handled again from
 * the start when READY(token) comes.  A request in hand for the second time
 * finds its progress with park_done().  Nothing that was done is done twice.
 *
 * Requests that need the offset of an open file which a parked one is using
 * wait in order of arrival (park_wait); idle time lets them go on.
 */
#pragma once
#include <servers/lib/serve.h>

enum { PARK_MAX = 256 };

/* Called to handle a request again; answers as struct service's request. */
typedef int park_run(struct request *rq);
/* Called when a parked request ends without having run to its end. */
typedef void park_drop(struct request *rq);

void park_init(park_run *run, park_drop *drop);
/* The bytes already done by the request that is in hand. */
u32 park_done(void);
void park_progress(u32 done);
/* Keep rq until READY.  REPLY_LATER, or -E_NOMEM: too many wait. */
int park_ready(const struct request *rq);
/* Keep rq until park_wake(badge).  The same. */
int park_wait(const struct request *rq, u32 badge);
/* The open file is free: the first who waits for it goes on at idle time. */
void park_wake(u32 badge);
/* For struct service. */
void park_on_ready(token_t token);
void park_on_cancel(token_t token, u32 gone);
void park_on_idle(void);
u32 park_count(void);
extern u32 park_runnable; /* how many go on at idle time */
