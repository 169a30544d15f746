/*
 * run.c - who may go on now?
 *
 * Called whenever a pipe has changed.  Each turn of the loop answers a waiter,
 * or moves bytes of a waiting writer into the ring; it ends when a turn does
 * neither, at the latest when no waiter is left.
 */
#include <libc/sys/sys.h>
#include "pipe.h"

/* One attempt for a waiter; not 0 if anything moved. */
static int
attempt(struct waiter *w)
{
	u32 before = w->pipe->count;
	struct file_write_r r = { 0 };
	int err;

	switch (w->kind) {
	case WAIT_READ:
		err = read_try(&w->rq, w->end);
		break;
	case WAIT_WRITE:
		err = write_try(&w->rq, w->end, &w->writing);
		if (err > 0)
			break;
		r.count = err == 0 ? w->writing.done : 0;
		(void)serve_answer_with(&w->rq, err, &r, sizeof r);
		err = REPLY_LATER;
		break;
	case WAIT_POLL:
		err = poll_try(&w->rq, w->end, w->events);
		break;
	default:
		err = open_try(w);
	}
	if (err == BLOCK_PIPE)
		return w->pipe->count != before;
	if (err == BLOCK_COPY) {
		w->copying = 1;
		return 1;
	}
	if (err < 0) {
		/* An opener that can not be served leaves again. */
		struct pipe *p = w->pipe;
		u32 flags = w->flags;

		wait_end(w);
		if ((flags & FO_ACCMODE) != FO_WRONLY)
			p->readers--;
		else
			p->writers--;
		return 1;
	}
	wait_end(w);
	return 1;
}

/* Serve a queue from its front until one must go on waiting. */
static int
serve_queue(struct pipe *p, enum wait_kind kind)
{
	struct waiter *w;
	int moved = 0;

	while ((w = wait_first(p, kind)) != NULL) {
		if (!attempt(w))
			break;
		moved = 1;
		/* It moved bytes, but waits on: nobody may pass it. */
		if (wait_first(p, kind) == w)
			break;
	}
	return moved;
}

/* Each of a queue on its own. */
static int
serve_each(struct pipe *p, enum wait_kind kind)
{
	struct waiter *w = p->queue[kind].first, *next;
	int moved = 0;

	for (; w != NULL; w = next) {
		next = w->next;
		moved |= attempt(w);
	}
	return moved;
}

void
pipe_run(struct pipe *p)
{
	int moved;

	do {
		moved = serve_each(p, WAIT_OPEN);
		moved |= serve_queue(p, WAIT_READ);
		moved |= serve_queue(p, WAIT_WRITE);
	} while (moved);
	(void)serve_each(p, WAIT_POLL);
	/* An opener that could not be served may have been the last. */
	if (p->readers == 0 && p->writers == 0)
		pipe_free(p);
	else
		pipe_seal(p);
}

void
pipe_ready(token_t token)
{
	struct waiter *w = wait_find(token);
	struct pipe *p;

	read_commit();
	if (w == NULL || !w->copying)
		return;
	p = w->pipe;
	w->copying = 0;
	(void)attempt(w);
	pipe_run(p);
}

void
pipe_cancel(token_t token, u32 gone)
{
	struct waiter *w = wait_find(token);
	struct file_write_r r = { 0 };
	struct pipe *p;

	read_commit();
	if (w == NULL)
		return;
	p = w->pipe;
	if (w->kind == WAIT_WRITE && w->writing.len > PIPE_ATOMIC)
		r.count = w->writing.done;
	if (!gone)
		(void)serve_answer_with(
		    &w->rq, r.count > 0 ? 0 : -E_INTR, &r, sizeof r);
	if (w->kind == WAIT_OPEN) {
		u32 flags = w->flags;

		wait_end(w);
		open_undo(p, flags);
		return;
	}
	wait_end(w);
	pipe_run(p);
}

void
pipe_closed(u32 badge)
{
	struct end *e = end_get(badge);
	struct pipe *p;
	u32 flags;

	read_commit();
	if (e == NULL) {
		e = end_lost(badge);
		if (e != NULL)
			end_free(e);
		return;
	}
	p = e->pipe;
	flags = e->flags;
	end_free(e);
	open_undo(p, flags);
}
