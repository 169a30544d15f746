/*
 * line.c - one line of a character device.
 *
 * A byte leaves the input ring only once a reader has been told of it.
 */
#include <drivers/lib/line.h>

static u32
least(u32 a, u32 b)
{
	return a < b ? a : b;
}

void
line_open(struct line *l)
{
	l->taken = 0;
}

void
line_resume(struct line *l)
{
	if (l->rin.used > LINE_IN || l->rin.from >= LINE_IN ||
	    l->rout.used > LINE_OUT || l->rout.from >= LINE_OUT)
		l->rin.used = l->rin.from = l->rout.used = l->rout.from = 0;
	l->reading = l->draining = false;
	l->writers = 0;
}

void
line_got(struct line *l, u8 byte)
{
	if (l->rin.used == LINE_IN) {
		l->lost++;
		return;
	}
	l->in[(l->rin.from + l->rin.used++) % LINE_IN] = byte;
}

/*
 * Copy waiting input to rq's lease and answer it.  0: answered (or the caller
 * is gone); -E_AGAIN: its page is missing.
 */
static int
answer_read(struct line *l, struct request *rq)
{
	struct chr_read_r r = { 0, l->lost };
	u32 n = least(l->rin.used, request_len1(rq)), part;
	int e;

	part = least(n, LINE_IN - l->rin.from);
	e = serve_copyout(rq, 0, l->in + l->rin.from, part);
	if (e >= 0 && n > part)
		e = serve_copyout(rq, part, l->in, n - part);
	if (e == -E_AGAIN)
		return e;
	if (e < 0) {
		serve_answer(rq, e);
		return 0;
	}
	r.count = n;
	if (serve_answer_with(rq, 0, &r, sizeof r) == 0) {
		l->rin.from = (l->rin.from + n) % LINE_IN;
		l->rin.used -= n;
		l->lost = 0;
	}
	return 0;
}

void
line_deliver(struct line *l)
{
	if (!l->reading || l->rin.used == 0)
		return;
	l->reading = false;
	if (answer_read(l, &l->reader) == -E_AGAIN)
		l->reading = true;
}

int
line_read(struct line *l, struct request *rq, struct chr_read_r *r)
{
	(void)r;
	if (l->reading)
		return -E_BUSY;
	if (request_len1(rq) == 0)
		return -E_INVAL;
	l->reader = *rq;
	l->reading = true;
	line_deliver(l);
	return REPLY_LATER;
}

int
line_next(struct line *l)
{
	u8 byte;

	if (l->rout.used == 0)
		return -1;
	byte = l->out[l->rout.from];
	l->rout.from = (l->rout.from + 1) % LINE_OUT;
	l->rout.used--;
	return byte;
}

/* Take what fits of the first writer.  True if it is done with. */
static bool
take(struct line *l, struct writer *w)
{
	u32 len = request_len1(&w->rq), at, n;
	struct chr_write_r r;
	int e;

	while (w->done < len && l->rout.used < LINE_OUT) {
		at = (l->rout.from + l->rout.used) % LINE_OUT;
		n = least(least(len - w->done, LINE_OUT - l->rout.used),
		    LINE_OUT - at);
		e = serve_copyin(&w->rq, w->done, l->out + at, n);
		if (e == -E_AGAIN)
			return false;
		if (e < 0) {
			serve_answer(&w->rq, e);
			return true;
		}
		w->done += n;
		l->taken += n;
		l->rout.used += n;
	}
	if (w->done < len)
		return false;
	r.count = len;
	serve_answer_with(&w->rq, 0, &r, sizeof r);
	return true;
}

static void
forget(struct line *l, u32 i)
{
	l->writers--;
	for (; i < l->writers; i++)
		l->writer[i] = l->writer[i + 1];
}

void
line_refill(struct line *l)
{
	while (l->writers > 0 && take(l, &l->writer[0]))
		forget(l, 0);
}

void
line_drained(struct line *l)
{
	struct chr_drain_r r = { 0 };

	if (l->draining && l->rout.used == 0 && l->writers == 0) {
		l->draining = false;
		serve_answer_with(&l->drainer, 0, &r, sizeof r);
	}
}

int
line_write(struct line *l, struct request *rq, const struct chr_write_q *q,
    struct chr_write_r *r)
{
	u32 had = l->taken - q->pos, len = request_len1(rq);

	(void)r;
	if (l->writers == WRITERS)
		return -E_BUSY;
	if (had > len && l->writers == 0) { /* it is we who know nothing of it */
		l->taken = q->pos;
		had = 0;
	}
	l->writer[l->writers].rq = *rq;
	l->writer[l->writers].done = l->writers == 0 ? had : 0;
	l->writers++;
	line_refill(l);
	return REPLY_LATER;
}

int
line_drain(struct line *l, struct request *rq)
{
	if (l->draining)
		return -E_BUSY;
	l->drainer = *rq;
	l->draining = true;
	return REPLY_LATER;
}

bool
line_ready(struct line *l, token_t token)
{
	if (l->reading && l->reader.token == token) {
		line_deliver(l);
		return true;
	}
	if (l->writers > 0 && l->writer[0].rq.token == token) {
		line_refill(l);
		return true;
	}
	return false;
}

bool
line_cancel(struct line *l, token_t token, u32 gone)
{
	struct chr_write_r r;
	u32 i;

	if (l->reading && l->reader.token == token) {
		l->reading = false;
		if (!gone)
			serve_answer(&l->reader, -E_INTR);
		return true;
	}
	if (l->draining && l->drainer.token == token) {
		l->draining = false;
		if (!gone)
			serve_answer(&l->drainer, -E_INTR);
		return true;
	}
	for (i = 0; i < l->writers; i++) {
		if (l->writer[i].rq.token != token)
			continue;
		r.count = l->writer[i].done;
		if (!gone)
			serve_answer_with(&l->writer[i].rq,
			    r.count != 0 ? 0 : -E_INTR, &r, sizeof r);
		forget(l, i);
		return true;
	}
	return false;
}
