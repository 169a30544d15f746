/*
 * read.c - take bytes out of a pipe.
 *
 * The bytes are copied out, the answer is sent, and only if it was delivered
 * are they gone from the ring: a reader killed meanwhile loses none.
 */
#include <string.h>
#include "pipe.h"

/* Up to 8 bytes travel in the answer. */
static u32
near(struct pipe *p, u32 n, u8 *to)
{
	u32 done = 0, k;
	u8 *at;

	while (done < n && (k = ring_out(p, done, n - done, &at)) > 0) {
		memcpy(to + done, at, k);
		done += k;
	}
	return done;
}

/* Into the lease; bytes, or an error when none. */
static int
far(struct request *rq, struct pipe *p, u32 n)
{
	u32 done = 0, k;
	int got;
	u8 *at;

	while (done < n && (k = ring_out(p, done, n - done, &at)) > 0) {
		got = serve_copyout(rq, done, at, k);
		if (got <= 0)
			return done > 0 ? (int)done : got < 0 ? got : -E_FAULT;
		done += (u32)got;
	}
	return (int)done;
}

int
read_try(struct request *rq, struct end *e)
{
	struct file_read_r r = { 0 };
	struct pipe *p = e->pipe;
	u32 len = request_len1(rq);
	int n = 0;

	if (len > 0 && p->count == 0 && p->writers > 0)
		return BLOCK_PIPE;
	if (len <= sizeof r.data) {
		r.inl = 1;
		n = (int)near(p, len, r.data);
	} else if (p->count > 0)
		n = far(rq, p, len);
	if (n == -E_AGAIN)
		return BLOCK_COPY;
	if (n >= 0)
		r.count = (u32)n;
	if (serve_answer_with(rq, n < 0 ? n : 0, &r, sizeof r) == 0 && n > 0)
		ring_drop(p, (u32)n);
	return REPLY_LATER;
}

int
pipe_on_read(
    struct request *rq, const struct file_read_q *q, struct file_read_r *r)
{
	struct waiter *w;
	struct end *e;
	int err = end_of(rq, &e);

	(void)q;
	(void)r;
	if (err == 0 && !end_reads(e))
		err = -E_BADF;
	if (err != 0)
		return err;
	err = read_try(rq, e);
	if (err == REPLY_LATER) {
		pipe_run(e->pipe);
		return err;
	}
	if (err == BLOCK_PIPE && (e->flags & FO_NONBLOCK))
		return -E_AGAIN;
	if (wait_new(rq, WAIT_READ, e->pipe, e, &w) != 0)
		return -E_NOMEM;
	w->copying = err == BLOCK_COPY;
	return REPLY_LATER;
}

int
pipe_on_pread(
    struct request *rq, const struct file_pread_q *q, struct file_pread_r *r)
{
	(void)rq;
	(void)q;
	(void)r;
	return -E_SPIPE;
}
