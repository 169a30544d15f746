/*
 * main.c - terminals: what can be asked of them.
 */
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <proto/who.h>
#include <servers/lib/retain.h>
#include <servers/tty/tty.h>

enum { VERSION = 1 };

RETAINED struct tty tty[UNITS];
RETAINED struct file file[FILES];

PROTO_SERVER(file, FILE_OPS)
PROTO_SERVER(tty, TTY_OPS)

/* The terminal a request is for, and its open file (NULL: a node). */
static struct tty *
target(const struct request *rq, struct file **f)
{
	u32 b = rq->badge, unit;

	*f = NULL;
	if (b >= BADGE_NODE && b < BADGE_NODE + UNITS) {
		unit = b - BADGE_NODE;
	} else if (b >= 1 && b <= FILES && file[b - 1].used) {
		*f = &file[b - 1];
		unit = (*f)->unit;
	} else {
		return NULL;
	}
	return tty[unit].attached ? &tty[unit] : NULL;
}

/* Is the session that owns t still led by anybody? */
static bool
session_alive(const struct tty *t)
{
	const struct who *w = (const struct who *)WHO_BASE;
	u32 i;

	for (i = 0; t->session != 0 && i < WHO_MAX; i++)
		if (w[i].pid == t->session)
			return true;
	return false;
}

/* The first session leader to open or ask owns the terminal. */
static void
claim(struct tty *t, const struct who *w)
{
	if (w->pid == 0 || w->session != w->pid || t->session == w->session ||
	    session_alive(t))
		return;
	t->session = w->session;
	t->pgrp = w->pgrp;
}

static int
do_reopen(
    struct request *rq, const struct file_reopen_q *q, struct file_reopen_r *r)
{
	const struct who *w = serve_who(rq);
	struct file *f;
	struct tty *t = target(rq, &f);
	u32 i;
	int e;

	if (t == NULL)
		return -E_NXIO;
	for (i = 0; i < FILES && file[i].used; i++)
		;
	if (i == FILES)
		return -E_NFILE;
	e = serve_mint(i + 1, &rq->give[0]);
	if (e != 0)
		return e;
	rq->ngive = 1;
	file[i] = (struct file){ 1, (u8)t->unit,
		q->flags & (FO_ACCMODE | FO_NONBLOCK | FO_APPEND) };
	r->type = FT_CHR;
	if (!(q->flags & FO_NOCTTY))
		claim(t, w);
	return 0;
}

static int
do_read(struct request *rq, const struct file_read_q *q, struct file_read_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	(void)r;
	if (t == NULL || f == NULL || (f->flags & FO_ACCMODE) == FO_WRONLY)
		return -E_BADF;
	if (request_len1(rq) == 0)
		return 0;
	if (t->session == 0)
		claim(t, serve_who(rq));
	if (input_ready(t) && input_answer(t, rq) == 0)
		return REPLY_LATER;
	if ((f->flags & FO_NONBLOCK) && !input_ready(t))
		return -E_AGAIN;
	return wait_add(t, rq, WAIT_READ, 0);
}

/* Both kinds of write: lengths are checked. */
static int
put_bytes(struct request *rq, u32 *count)
{
	struct file *f;
	struct tty *t = target(rq, &f);
	int e;

	*count = rq->label & LABEL_AGAIN ? retain_resume(rq) : 0;
	if (t == NULL || f == NULL || (f->flags & FO_ACCMODE) == FO_RDONLY)
		return -E_BADF;
	e = write_some(t, rq, count);
	output_start(t);
	if (e != -E_AGAIN)
		return e;
	if (f->flags & FO_NONBLOCK)
		return *count != 0 ? 0 : -E_AGAIN;
	e = wait_add(t, rq, WAIT_WRITE, *count);
	return e == REPLY_LATER || *count == 0 ? e : 0;
}

static int
do_write(
    struct request *rq, const struct file_write_q *q, struct file_write_r *r)
{
	(void)q;
	return put_bytes(rq, &r->count);
}

static int
do_write_short(struct request *rq, const struct file_write_short_q *q,
    struct file_write_short_r *r)
{
	if (q->len > sizeof q->data)
		return -E_INVAL;
	return put_bytes(rq, &r->count);
}

static int
do_stat(struct request *rq, const struct file_stat_q *q, struct file_stat_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	if (t == NULL)
		return -E_BADF;
	r->st.mode = FT_CHR << 12 | 0620;
	r->st.nlink = 1;
	r->st.ino = t->unit + 1;
	r->st.dev = 4;
	r->st.rdev = t->rdev;
	r->st.blksize = 1024;
	return 0;
}

static int
do_flags(
    struct request *rq, const struct file_flags_q *q, struct file_flags_r *r)
{
	struct file *f;

	if (target(rq, &f) == NULL || f == NULL)
		return -E_BADF;
	if (q->mask & ~(u32)(FO_APPEND | FO_NONBLOCK))
		return -E_INVAL;
	f->flags = (f->flags & ~q->mask) | (q->value & q->mask);
	r->flags = f->flags;
	return 0;
}

static int
do_poll(struct request *rq, const struct file_poll_q *q, struct file_poll_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	if (t == NULL)
		return -E_BADF;
	r->revents = poll_events(t, q->events);
	if (r->revents != 0 || !q->wait)
		return 0;
	return wait_add(t, rq, WAIT_POLL, 0);
}

/* ---- what only terminals have ---------------------------------------------
 */

static int
do_getattr(
    struct request *rq, const struct tty_getattr_q *q, struct tty_getattr_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	if (t == NULL)
		return -E_BADF;
	r->iflag = t->iflag;
	r->oflag = t->oflag;
	r->cflag = t->cflag;
	r->lflag = t->lflag;
	r->speed = t->speed;
	__builtin_memcpy(r->cc, t->cc, TTY_NCC);
	return 0;
}

static int
do_setattr(
    struct request *rq, const struct tty_setattr_q *q, struct tty_setattr_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);
	bool was;

	(void)r;
	if (t == NULL || f == NULL)
		return -E_BADF;
	if (q->when > 2)
		return -E_INVAL;
	was = t->lflag & ICANON;
	if (q->when == 2)
		input_flush(t);
	t->iflag = q->iflag;
	t->oflag = q->oflag;
	t->cflag = q->cflag;
	t->lflag = q->lflag;
	t->speed = q->speed;
	__builtin_memcpy(t->cc, q->cc, TTY_NCC);
	if (was != ((t->lflag & ICANON) != 0))
		input_mode(t, !was);
	wait_readers(t);
	return 0;
}

static int
do_getsize(
    struct request *rq, const struct tty_getsize_q *q, struct tty_getsize_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	if (t == NULL)
		return -E_BADF;
	r->rows = t->rows;
	r->columns = t->columns;
	return 0;
}

static int
do_setsize(
    struct request *rq, const struct tty_setsize_q *q, struct tty_setsize_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)r;
	if (t == NULL)
		return -E_BADF;
	if (q->rows > 1000 || q->columns > 1000)
		return -E_INVAL;
	t->rows = q->rows;
	t->columns = q->columns;
	return 0;
}

static int
do_getpgrp(
    struct request *rq, const struct tty_getpgrp_q *q, struct tty_getpgrp_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	if (t == NULL)
		return -E_BADF;
	claim(t, serve_who(rq));
	r->pgrp = t->pgrp;
	r->session = t->session;
	return 0;
}

/* E_NOTTY: the terminal is another session's */
static int
do_setpgrp(
    struct request *rq, const struct tty_setpgrp_q *q, struct tty_setpgrp_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);
	const struct who *w = serve_who(rq);

	(void)r;
	if (t == NULL)
		return -E_BADF;
	if (q->pgrp == 0 || q->pgrp > WHO_MAX * 4)
		return -E_INVAL;
	if (w->session != t->session)
		return -E_NOTTY;
	t->pgrp = q->pgrp;
	return 0;
}

static int
do_flush(struct request *rq, const struct tty_flush_q *q, struct tty_flush_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)r;
	if (t == NULL)
		return -E_BADF;
	if (q->which > 2)
		return -E_INVAL;
	if (q->which != 1)
		input_flush(t);
	if (q->which != 0)
		output_flush(t);
	return 0;
}

static int
do_drain(struct request *rq, const struct tty_drain_q *q, struct tty_drain_r *r)
{
	struct file *f;
	struct tty *t = target(rq, &f);

	(void)q;
	(void)r;
	if (t == NULL)
		return -E_BADF;
	return t->rused == 0 ? 0 : wait_add(t, rq, WAIT_DRAIN, 0);
}

static int
do_next_event(struct request *rq, const struct tty_next_event_q *q,
    struct tty_next_event_r *r)
{
	(void)q;
	(void)r;
	return rq->badge == TTY_SYSTEM ? event_next(rq) : -E_PERM;
}

static int
do_attach(
    struct request *rq, const struct tty_attach_q *q, struct tty_attach_r *r)
{
	int e;

	(void)r;
	if (rq->badge != TTY_SYSTEM)
		return -E_PERM;
	if (q->unit >= UNITS || q->rows > 1000 || q->columns > 1000)
		return -E_INVAL;
	e = line_attach(&tty[q->unit], rq, q);
	if (e == 0)
		e = serve_mint(BADGE_NODE + q->unit, &rq->give[0]);
	if (e == 0)
		rq->ngive = 1;
	return e;
}

static int
do_owner(struct request *rq, const struct tty_owner_q *q, struct tty_owner_r *r)
{
	const struct tty *t = &tty[q->unit % UNITS];

	if (rq->badge != TTY_SYSTEM && rq->badge != TTY_LOOK)
		return -E_PERM;
	if (q->unit >= UNITS)
		return -E_RANGE;
	if (!t->attached)
		return -E_NXIO;
	r->rdev = t->rdev;
	if (session_alive(t)) {
		r->session = t->session;
		r->pgrp = t->pgrp;
	}
	return 0;
}

static const struct file_ops file_ops = {
	.read = do_read,
	.write = do_write,
	.write_short = do_write_short,
	.stat = do_stat,
	.flags = do_flags,
	.poll = do_poll,
	.reopen = do_reopen,
};
static const struct tty_ops tty_ops = {
	.getattr = do_getattr,
	.setattr = do_setattr,
	.getsize = do_getsize,
	.setsize = do_setsize,
	.getpgrp = do_getpgrp,
	.setpgrp = do_setpgrp,
	.flush = do_flush,
	.drain = do_drain,
	.next_event = do_next_event,
	.attach = do_attach,
	.owner = do_owner,
};

/* Whatever a message has changed is sealed when it is done with. */
static void
seal(void)
{
	for (u32 i = 0; i < UNITS; i++)
		if (tty[i].attached)
			tty[i].sum =
			    retain_sum(&tty[i], offsetof(struct tty, sum));
}

static int
request(struct request *rq)
{
	int err;

	switch (LABEL_OP(rq->label) >> 6) {
	case PROTO_file:
		err = file_dispatch(&file_ops, rq);
		break;
	case PROTO_tty:
		err = tty_dispatch(&tty_ops, rq);
		break;
	default:
		return -E_NOSYS;
	}
	seal();
	return err;
}

static void
cancel(token_t token, u32 gone)
{
	wait_cancel(token, gone);
	if (gone)
		event_cancel(token);
	seal();
}

static void
ready(token_t token)
{
	wait_ready(token);
	seal();
}

static void
done(u32 cookie, u32 label)
{
	line_done(cookie, label);
	seal();
}

/* Go on with the last instance's terminals. */
static void
resume(void)
{
	wait_resume();
	for (u32 i = 0; i < UNITS; i++) {
		struct tty *t = &tty[i];

		if (!t->attached)
			continue;
		if (t->sum != retain_sum(t, offsetof(struct tty, sum)) ||
		    t->unit != i || t->used > QUEUE || t->rused > OUT) {
			serve_log("unit %u is damaged: it is cut off", i);
			t->attached = false;
		} else if (line_resume(t) != 0) {
			serve_log("unit %u: no call objects for its line", i);
		}
	}
}

static void
closed(u32 badge)
{
	if (badge >= 1 && badge <= FILES)
		file[badge - 1].used = 0;
}

static void
notify(u32 bits)
{
	(void)bits;
	wait_clock();
	seal();
}

int
main(void)
{
	static const struct service service = {
		.name = "tty",
		.request = request,
		.notify = notify,
		.ready = ready,
		.cancel = cancel,
		.done = done,
		.closed = closed,
	};
	struct svc_ready_r r;

	serve_name = service.name;
	if (retain_begin(VERSION))
		resume();
	svc_ready(HS_INIT, &(struct svc_ready_q){ 0 }, &r, NULL);
	serve(&service);
}
