/*
 * errand.h - questions that the pager has sent and the requests that wait.
 *
 * The pager never waits: it sends a question (submit) and goes on; when the
 * answer is there (`done'), whoever waits is handled anew from the start, as if
 * he had just come.  So nothing is remembered that may have changed meanwhile.
 */
#pragma once
#include <servers/pager/pager.h>

struct page_bind_r;

struct errand {
	handle_t call;
	u16 next;          /* list of the idle ones */
	u8 busy;
	u8 tried;          /* the owner's */
	struct object *object;
	u32 arg[4];        /* the owner's */
	handle_t file;
	struct request rq; /* to be answered at the end */
	void (*then)(struct errand *e, int err);
	/* bind's */
	void (*bound)(struct errand *e, struct object *o,
	    const struct page_bind_r *b, int err);
};

void errand_init(void);
/* NULL: too many are under way. */
struct errand *errand_new(void);
/* Ask; then(e, 0) follows, or then(e, -E_) if it cannot be sent, at once. */
void errand_ask(struct errand *e, handle_t to, u32 op, const void *q, u32 qlen,
    const struct ipc_opt *o, void (*then)(struct errand *e, int err));
/* In `then': what was answered.  0 or -E_ */
int errand_result(struct errand *e, void *r, u32 rlen, handle_t got[2]);
void errand_end(struct errand *e);
/* Answer its request with r and end it. */
void errand_answer(struct errand *e, int err, const void *r, u32 rlen);
void errand_done(u32 cookie);

void wait_init(void);
/*
 * Let a fault wait for the object.  REPLY_LATER; 0, so that it comes again,
 * when too many wait.
 */
int wait_for(const struct request *rq, const struct object *o);
/* Handle anew who waits for o; who waits for page n has failed with err. */
void wait_over(const struct object *o, u32 n, int err);
void wait_cancel(token_t token, u32 gone);
