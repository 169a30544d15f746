/*
 * poll.c - what can be done with an end without waiting.
 *
 * A FIFO that no writer has opened yet is not hung up.
 */
#include "pipe.h"

enum { IN = 1, OUT = 4, ERR = 8, HUP = 16 };

static u32
events_of(const struct end *e)
{
	const struct pipe *p = e->pipe;
	u32 revents = 0;

	if (end_reads(e)) {
		if (p->count > 0)
			revents |= IN;
		if (p->writers == 0 && p->had_writer > 0)
			revents |= HUP;
	}
	if (end_writes(e)) {
		if (p->readers == 0)
			revents |= ERR;
		else if (write_possible(p))
			revents |= OUT;
	}
	return revents;
}

int
poll_try(struct request *rq, const struct end *e, u32 events)
{
	struct file_poll_r r;

	r.revents = events_of(e) & (events | ERR | HUP);
	if (r.revents == 0)
		return BLOCK_PIPE;
	(void)serve_answer_with(rq, 0, &r, sizeof r);
	return REPLY_LATER;
}

int
pipe_on_poll(
    struct request *rq, const struct file_poll_q *q, struct file_poll_r *r)
{
	struct waiter *w;
	struct end *e;
	int err = end_of(rq, &e);

	if (err != 0)
		return err;
	r->revents = events_of(e) & (q->events | ERR | HUP);
	if (r->revents != 0 || !q->wait)
		return 0;
	if (wait_new(rq, WAIT_POLL, e->pipe, e, &w) != 0)
		return -E_NOMEM;
	w->events = q->events;
	return REPLY_LATER;
}
