/*
 * open.c - new pipes, FIFOs by their node, and more ends of either.
 *
 * A FIFO is known by the identity of its node's handle, which we keep while any
 * end is open or waits to be: so the file server can not give the same badge
 * to another node meanwhile.
 */
#include <libc/sys/sys.h>
#include "pipe.h"

/* An end of p in rq->give[i]; the pipe counts it already. */
static int
grant(struct request *rq, struct pipe *p, u32 flags, u32 i)
{
	struct end *e;
	int err = end_new(p, flags & (FO_ACCMODE | FO_NONBLOCK), rq->who, &e);

	if (err != 0)
		return err;
	err = serve_mint(end_badge(e), &rq->give[i]);
	if (err != 0) {
		end_free(e);
		return err;
	}
	rq->ngive = i + 1;
	rq->keep = 0;
	return 0;
}

static void
count(struct pipe *p, u32 flags)
{
	if ((flags & FO_ACCMODE) != FO_WRONLY) {
		p->readers++;
		p->had_reader++;
	}
	if ((flags & FO_ACCMODE) != FO_RDONLY) {
		p->writers++;
		p->had_writer++;
	}
	pipe_seal(p);
}

void
open_undo(struct pipe *p, u32 flags)
{
	if ((flags & FO_ACCMODE) != FO_WRONLY)
		p->readers--;
	if ((flags & FO_ACCMODE) != FO_RDONLY)
		p->writers--;
	pipe_run(p);
}

static int
make(const struct request *rq, struct pipe **out)
{
	int err = pipe_new(out);

	if (err == 0) {
		(*out)->uid = serve_who(rq)->uid;
		(*out)->gid = serve_who(rq)->gid;
	}
	return err;
}

int
pipe_on_create(
    struct request *rq, const struct pipe_create_q *q, struct pipe_create_r *r)
{
	u32 flags = q->flags & FO_NONBLOCK;
	struct pipe *p;
	int err = make(rq, &p);

	(void)r;
	if (err != 0)
		return err;
	count(p, FO_RDONLY);
	err = grant(rq, p, flags | FO_RDONLY, 0);
	if (err != 0) {
		open_undo(p, FO_RDONLY);
		return err;
	}
	count(p, FO_WRONLY);
	err = grant(rq, p, flags | FO_WRONLY, 1);
	if (err != 0) {
		open_undo(p, FO_WRONLY);
		rq->ngive = 0;
		/* CLOSED takes the rest away. */
		(void)sys_handle_close(rq->give[0]);
	}
	return err;
}

/* Must an opener with these flags wait for the other side? */
static int
alone(const struct pipe *p, u32 flags)
{
	switch (flags & FO_ACCMODE) {
	case FO_RDONLY:
		return p->writers == 0 && !(flags & FO_NONBLOCK);
	case FO_WRONLY:
		return p->readers == 0;
	}
	return 0;
}

/* The FIFO of a node; the node's handle is kept, or closed if known already. */
static int
fifo_of(struct request *rq, struct pipe **out)
{
	handle_t node = rq->got[0];
	u32 port, badge;
	int err;

	rq->got[0] = NO_HANDLE;
	if (node == NO_HANDLE)
		return -E_BADF;
	if (node == OWN_HANDLE)
		return -E_INVAL;
	err = sys_identity(node, &port, &badge);
	if (err == 0) {
		*out = fifo_find(port, badge);
		if (*out == NULL) {
			err = make(rq, out);
			if (err == 0) {
				fifo_enter(*out, node, port, badge);
				return 0;
			}
		}
	}
	(void)sys_handle_close(node);
	return err;
}

int
pipe_on_fifo(
    struct request *rq, const struct pipe_fifo_q *q, struct pipe_fifo_r *r)
{
	struct waiter *w;
	struct pipe *p;
	int err;

	(void)r;
	if ((q->flags & FO_ACCMODE) == FO_ACCMODE)
		return -E_INVAL;
	err = fifo_of(rq, &p);
	if (err != 0)
		return err;
	count(p, q->flags);
	if (!alone(p, q->flags)) {
		err = grant(rq, p, q->flags, 0);
		if (err == 0)
			pipe_run(p);
		else
			open_undo(p, q->flags);
		return err;
	}
	if (q->flags & FO_NONBLOCK)
		err = -E_NXIO;
	else
		err = wait_new(rq, WAIT_OPEN, p, NULL, &w);
	if (err != 0) {
		open_undo(p, q->flags);
		return err;
	}
	w->flags = q->flags;
	w->seen = (q->flags & FO_ACCMODE) == FO_RDONLY ? p->had_writer
						       : p->had_reader;
	/* Those who wait for us may go on; they let us go on, too. */
	pipe_run(p);
	return REPLY_LATER;
}

int
open_try(struct waiter *w)
{
	struct pipe *p = w->pipe;
	u32 now = (w->flags & FO_ACCMODE) == FO_RDONLY ? p->had_writer
						       : p->had_reader;
	int err;

	if (now == w->seen)
		return BLOCK_PIPE;
	err = grant(&w->rq, p, w->flags, 0);
	if (err != 0) {
		w->rq.ngive = 0;
		(void)serve_answer(&w->rq, err);
		return err;
	}
	if (serve_answer(&w->rq, 0) != 0)
		(void)sys_handle_close(w->rq.give[0]); /* CLOSED follows */
	return REPLY_LATER;
}

int
pipe_on_reopen(
    struct request *rq, const struct file_reopen_q *q, struct file_reopen_r *r)
{
	u32 mode = q->flags & FO_ACCMODE;
	struct end *e;
	int err = end_of(rq, &e);

	if (err != 0)
		return err;
	if (mode == FO_ACCMODE)
		return -E_INVAL;
	/* Nobody comes to more than the end he has. */
	if ((mode != FO_WRONLY && !end_reads(e)) ||
	    (mode != FO_RDONLY && !end_writes(e)))
		return -E_ACCES;
	count(e->pipe, q->flags);
	err = grant(rq, e->pipe, q->flags, 0);
	if (err != 0)
		open_undo(e->pipe, q->flags);
	r->type = FT_FIFO;
	return err;
}
