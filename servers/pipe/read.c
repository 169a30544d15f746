/*
 * read.c - take bytes out of a pipe.
 *
 * The bytes are copied out, the answer is sent, and only if it was delivered
 * are they gone from the ring: a reader killed meanwhile takes none.
 */
#include <string.h>
#include <servers/lib/retain.h>
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

/* Copy out what there is, up to the caller's length; the bytes stay in the
 * ring.  The count is in r; or BLOCK_PIPE, BLOCK_COPY, or -E_. */
static int
fetch(struct request *rq, struct pipe *p, struct file_read_r *r)
{
	u32 len = request_len1(rq);
	int n = 0;

	if (len > 0 && p->count == 0 && p->writers > 0)
		return BLOCK_PIPE;
	if (len <= sizeof r->data) {
		r->inl = 1;
		n = (int)near(p, len, r->data);
	} else if (p->count > 0)
		n = far(rq, p, len);
	if (n == -E_AGAIN)
		return BLOCK_COPY;
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}

int
read_try(struct request *rq, struct end *e)
{
	struct file_read_r r = { 0 };
	int err = fetch(rq, e->pipe, &r);

	if (err > 0)
		return err;
	if (serve_answer_with(rq, err, &r, sizeof r) == 0 && r.count > 0)
		ring_drop(e->pipe, r.count);
	return REPLY_LATER;
}

/*
 * The usual read, with nobody else waiting, is answered by the message loop
 * together with its next receive.  The bytes leave the ring when the next
 * message shows that the answer was delivered, and stay if it was not.
 */
RETAINED static struct {
	struct pipe *pipe;
	u32 n;
} pending;

void
read_commit(void)
{
	struct pipe *p = pending.pipe;

	if (p == NULL)
		return;
	pending.pipe = NULL;
	ring_drop(p, pending.n);
	pipe_seal(p);
}

/* The loop answers and then waits: if the last instance died with a message in
 * hand, the answer was not sent. */
void
read_resume(void)
{
	if (retain_was_busy() || pending.pipe == NULL || !pending.pipe->used)
		pending.pipe = NULL;
	else
		read_commit();
}

void
read_undelivered(const struct request *rq)
{
	(void)rq;
	pending.pipe = NULL;
}

static int
nobody_waits(const struct pipe *p)
{
	for (u32 kind = 0; kind < WAIT_KINDS; kind++)
		if (p->queue[kind].first != NULL)
			return 0;
	return 1;
}

int
pipe_on_read(
    struct request *rq, const struct file_read_q *q, struct file_read_r *r)
{
	struct waiter *w;
	struct end *e;
	int err = end_of(rq, &e);

	(void)q;
	if (err == 0 && !end_reads(e))
		err = -E_BADF;
	if (err != 0)
		return err;
	if (nobody_waits(e->pipe)) {
		err = fetch(rq, e->pipe, r);
		if (err == 0 && r->count > 0) {
			pending.pipe = e->pipe;
			pending.n = r->count;
		}
	} else
		err = read_try(rq, e);
	if (err == REPLY_LATER)
		pipe_run(e->pipe);
	if (err == REPLY_LATER || err <= 0)
		return err;
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
