/*
 * job.h - a chain of questions that init asks, one after the other.
 *
 * A job owns one call object.  job_ask submits a question and names the
 * function that gets the answer; that one asks the next or ends the job.
 * Leases point to memory that stays: never to a stack.  A question that was in
 * the hands of a service that was restarted is asked again, unless handles were
 * moved with it.
 */
#pragma once
#include <proto/proto.h>

struct job {
	handle_t call; /* NO_HANDLE: never used */
	u32 busy;
	void (*then)(struct job *, int err);
	void *of;        /* what it works on */
	handle_t got[2]; /* handles that came with the answer */
	/* the question, to be asked again */
	handle_t to;
	u32 op, leases, qlen;
	u32 q[4 + BODY_WORDS];
	struct ipc_opt opt;
	u32 reply[4 + BODY_WORDS];
};

void job_init(void);
/* A free job for `of'; NULL: none, or no call object to be had. */
struct job *job_new(void *of);
/* Ask; `then' is called exactly once, never before job_ask returns. */
void job_ask(struct job *j, handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt, void (*then)(struct job *, int err));
void job_end(struct job *j);
/* From the loop. */
void job_done(u32 cookie);
/* Questions that could not be sent fail here, in the next turn. */
void job_idle(void);
extern u32 job_work;

#define JOB_ASK(j, to, p, op, leases, question, opt, then)                 \
	job_ask(j, to, p##_##op##_n, leases, question, sizeof *(question), \
	    opt, then)
/* The answer, as p_op_r. */
#define JOB_REPLY(j, p, op) \
	((const struct p##_##op##_r *)(const void *)(j)->reply)
