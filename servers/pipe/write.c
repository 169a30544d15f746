/*
 * write.c - put bytes into a pipe.
 *
 * Up to PIPE_ATOMIC bytes go in together: they are fetched first, into the
 * ring's free part or, when a page of the writer's is missing, piece by piece
 * into a page of their own; then they become contents in one step.  Longer
 * writes go in as there is room.
 */
#include <string.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "pipe.h"

/* Are there pages for n more bytes? */
static int
room_for(struct pipe *p, u32 n)
{
	u32 off = 0, k;
	u8 *at;

	if (ring_space(p) < n)
		return 0;
	for (; off < n; off += k) {
		k = ring_in(p, off, n - off, &at);
		if (k == 0)
			return 0;
	}
	return 1;
}

int
write_possible(const struct pipe *p)
{
	return p->count == 0 || (ring_space(p) >= PIPE_ATOMIC &&
				    pages_left() > pool_pipes() + 1);
}

/* All bytes of an atomic write, from our own memory. */
static void
put(struct pipe *p, const u8 *from, u32 n)
{
	u32 off = 0, k;
	u8 *at;

	for (; off < n; off += k) {
		k = ring_in(p, off, n - off, &at);
		memcpy(at, from + off, k);
	}
	ring_add(p, n);
}

/* A page of the writer's is missing: keep the `have' bytes fetched so far. */
static void
stage(struct pipe *p, struct writing *s, u32 have)
{
	u32 off = 0, k;
	u8 *at;

	s->stage = pages_get(0);
	if (s->stage == NULL)
		return; /* all over again, then */
	for (; off < have; off += k) {
		k = ring_in(p, off, have - off, &at);
		memcpy(s->stage + off, at, k);
	}
	s->done = have;
}

/* Fetch all bytes of an atomic write into the ring's free part or the stage. */
static int
fetch(struct request *rq, struct pipe *p, struct writing *s)
{
	u32 off = s->stage != NULL ? s->done : 0, k;
	int n = 0;
	u8 *at;

	while (off < s->len) {
		k = s->len - off;
		if (s->stage != NULL)
			at = s->stage + off;
		else
			k = ring_in(p, off, k, &at);
		n = serve_copyin(rq, off, at, k);
		if (n <= 0)
			break;
		off += (u32)n;
		if (s->stage != NULL)
			s->done = off;
	}
	if (off == s->len)
		return 0;
	if (n == -E_AGAIN && s->stage == NULL)
		stage(p, s, off);
	return n < 0 ? n : -E_FAULT;
}

static int
atomic(struct request *rq, struct pipe *p, struct writing *s)
{
	int err = 0;

	if (s->stage == NULL && !room_for(p, s->len))
		return BLOCK_PIPE;
	if (!s->near)
		err = fetch(rq, p, s);
	if (err == -E_AGAIN)
		return BLOCK_COPY;
	if (err != 0)
		return err;
	if (s->stage != NULL && !room_for(p, s->len))
		return BLOCK_PIPE;
	if (s->near)
		put(p, s->small, s->len);
	else if (s->stage != NULL)
		put(p, s->stage, s->len);
	else
		ring_add(p, s->len);
	s->done = s->len;
	return 0;
}

static int
piecewise(struct request *rq, struct pipe *p, struct writing *s)
{
	int n = 0;
	u8 *at;
	u32 k;

	while (s->done < s->len) {
		k = ring_in(p, 0, s->len - s->done, &at);
		if (k == 0)
			return BLOCK_PIPE;
		n = serve_copyin(rq, s->done, at, k);
		if (n == -E_AGAIN)
			return BLOCK_COPY;
		if (n <= 0)
			break;
		ring_add(p, (u32)n);
		s->done += (u32)n;
	}
	if (s->done == 0)
		return n < 0 ? n : -E_FAULT;
	return 0;
}

/* Bytes that are in the ring for good. */
static u32
written(const struct writing *s)
{
	return s->len > PIPE_ATOMIC ? s->done : 0;
}

int
write_try(struct request *rq, struct end *e, struct writing *s)
{
	struct pipe *p = e->pipe;
	int err;

	if (s->len == 0)
		return 0;
	if (p->readers == 0)
		return written(s) > 0 ? 0 : -E_PIPE;
	err = s->len <= PIPE_ATOMIC ? atomic(rq, p, s) : piecewise(rq, p, s);
	if (err == BLOCK_PIPE && (e->flags & FO_NONBLOCK))
		return written(s) > 0 ? 0 : -E_AGAIN;
	return err;
}

static int
write_or_wait(struct request *rq, struct end *e, struct writing *s, u32 *count)
{
	struct pipe *p = e->pipe;
	struct waiter *w;
	int err = BLOCK_PIPE;

	/* Those who came before go first. */
	if ((e->flags & FO_NONBLOCK) || wait_first(p, WAIT_WRITE) == NULL)
		err = write_try(rq, e, s);
	if (err > 0 && wait_new(rq, WAIT_WRITE, p, e, &w) == 0) {
		w->writing = *s;
		w->copying = err == BLOCK_COPY;
		err = REPLY_LATER;
	} else {
		if (s->stage != NULL)
			pages_put(s->stage);
		if (err > 0)
			err = written(s) > 0 ? 0 : -E_NOMEM;
		*count = err == 0 ? s->done : 0;
	}
	pipe_run(p);
	return err;
}

static int
check(const struct request *rq, struct end **e)
{
	int err = end_of(rq, e);

	if (err == 0 && !end_writes(*e))
		err = -E_BADF;
	return err;
}

int
pipe_on_write(
    struct request *rq, const struct file_write_q *q, struct file_write_r *r)
{
	struct writing s = { .len = request_len1(rq) };
	struct end *e;
	int err = check(rq, &e);

	(void)q;
	if (s.len > PIPE_ATOMIC && (rq->label & LABEL_AGAIN)) {
		s.done = retain_resume(rq); /* what the last instance took */
		s.done = s.done < s.len ? s.done : s.len;
	}
	return err != 0 ? err : write_or_wait(rq, e, &s, &r->count);
}

int
pipe_on_write_short(struct request *rq, const struct file_write_short_q *q,
    struct file_write_short_r *r)
{
	struct writing s = { .len = q->len, .near = 1 };
	struct end *e;
	int err = check(rq, &e);

	if (err == 0 && q->len > sizeof s.small)
		err = -E_INVAL;
	if (err != 0)
		return err;
	memcpy(s.small, q->data, sizeof s.small);
	return write_or_wait(rq, e, &s, &r->count);
}

int
pipe_on_pwrite(
    struct request *rq, const struct file_pwrite_q *q, struct file_pwrite_r *r)
{
	(void)rq;
	(void)q;
	(void)r;
	return -E_SPIPE;
}
