/*
 * wait.c - requests that wait for a terminal, first come first served.
 */
#include <libc/sys/sys.h>
#include <servers/lib/retain.h>
#include <servers/tty/tty.h>

enum { BIT_CLOCK = 1 };

RETAINED static struct waiter waiter[WAITERS]; /* in order of arrival; NONE: free */
RETAINED static u32 top;                       /* one past the last in use */

static void
forget(struct waiter *w)
{
	w->kind = WAIT_NONE;
	while (top > 0 && waiter[top - 1].kind == WAIT_NONE)
		top--;
}

static void
set_clock(void)
{
	u64 next = 0;
	u32 i;

	for (i = 0; i < top; i++)
		if (waiter[i].kind != WAIT_NONE && waiter[i].deadline != 0 &&
		    (next == 0 || waiter[i].deadline < next))
			next = waiter[i].deadline;
	sys_timer(HS_PORT, BIT_CLOCK, next);
}

int
wait_add(struct tty *t, const struct request *rq, enum wait_kind kind, u32 done)
{
	struct waiter *w;

	if (top == WAITERS) { /* close gaps, keeping the order */
		u32 i, n = 0;

		for (i = 0; i < WAITERS; i++)
			if (waiter[i].kind != WAIT_NONE)
				waiter[n++] = waiter[i];
		for (i = n; i < WAITERS; i++)
			waiter[i].kind = WAIT_NONE;
		top = n;
		if (n == WAITERS)
			return -E_NOMEM;
	}
	w = &waiter[top++];
	w->kind = kind;
	w->tty = t;
	w->rq = *rq;
	w->done = done;
	w->deadline = 0;
	if (kind == WAIT_READ && !(t->lflag & ICANON) && t->cc[VTIME] != 0 &&
	    t->cc[VMIN] == 0) {
		w->deadline = sys_clock(NULL) + t->cc[VTIME] * 100000ull;
		set_clock();
	}
	return REPLY_LATER;
}

u32
poll_events(const struct tty *t, u32 events)
{
	u32 r = 0;

	if ((t->lflag & ICANON) ? t->lines > 0 : t->used > 0)
		r |= 1;
	if (output_room(t))
		r |= 4;
	return r & events;
}

static void
answer_poll(struct waiter *w)
{
	struct file_poll_r r;

	r.revents = poll_events(w->tty, w->rq.w[0]);
	if (r.revents == 0)
		return;
	serve_answer_with(&w->rq, 0, &r, sizeof r);
	forget(w);
}

void
wait_readers(struct tty *t)
{
	u32 i;

	for (i = 0; i < top; i++) {
		if (waiter[i].tty != t)
			continue;
		if (waiter[i].kind == WAIT_POLL)
			answer_poll(&waiter[i]);
		else if (waiter[i].kind == WAIT_READ && input_ready(t)) {
			if (input_answer(t, &waiter[i].rq) == -E_AGAIN)
				break;
			forget(&waiter[i]);
		}
	}
}

/*
 * Take bytes of a write (or write_short) while there is room.  0: all taken;
 * -E_AGAIN: room or a page is missing; another error.
 */
int
write_some(struct tty *t, struct request *rq, u32 *done)
{
	u8 buf[256];
	u32 len, n, i;
	int e;

	if (LABEL_OP(rq->label) == file_write_short_n) { /* comes whole */
		const u8 *data = (const u8 *)&rq->w[1];

		for (; *done < rq->w[0] && output_room(t); ++*done)
			output_byte(t, data[*done]);
		return *done < rq->w[0] ? -E_AGAIN : 0;
	}
	len = request_len1(rq);

	while (*done < len) {
		n = (OUT - t->rused) / 2;
		n = n < sizeof buf ? n : sizeof buf;
		n = n < len - *done ? n : len - *done;
		if (n == 0)
			return -E_AGAIN;
		e = serve_copyin(rq, *done, buf, n);
		if (e < 0)
			return e;
		for (i = 0; i < n; i++)
			output_byte(t, buf[i]);
		*done += n;
	}
	return 0;
}

void
wait_writers(struct tty *t)
{
	struct file_write_r r;
	struct tty_drain_r none = { 0 };
	u32 i;
	int e;

	for (i = 0; i < top; i++) {
		struct waiter *w = &waiter[i];

		if (w->tty != t)
			continue;
		if (w->kind == WAIT_WRITE) {
			e = write_some(t, &w->rq, &w->done);
			if (e == -E_AGAIN)
				return;
			r.count = w->done;
			serve_answer_with(&w->rq, e, &r, sizeof r);
			forget(w);
		} else if (w->kind == WAIT_DRAIN && t->rused == 0) {
			serve_answer_with(&w->rq, 0, &none, sizeof none);
			forget(w);
		} else if (w->kind == WAIT_POLL) {
			answer_poll(w);
		}
	}
}

void
wait_ready(token_t token)
{
	u32 i;

	for (i = 0; i < top; i++)
		if (waiter[i].kind != WAIT_NONE &&
		    waiter[i].rq.token == token) {
			wait_readers(waiter[i].tty);
			wait_writers(waiter[i].tty);
			output_start(waiter[i].tty);
			return;
		}
}

void
wait_cancel(token_t token, u32 gone)
{
	struct file_write_r r;
	u32 i;

	for (i = 0; i < top; i++) {
		struct waiter *w = &waiter[i];

		if (w->kind == WAIT_NONE || w->rq.token != token)
			continue;
		r.count = w->done;
		if (!gone)
			serve_answer_with(
			    &w->rq, w->done != 0 ? 0 : -E_INTR, &r, sizeof r);
		forget(w);
		return;
	}
}

/* VTIME has run out for some. */
void
wait_clock(void)
{
	u64 now = sys_clock(NULL);
	struct file_read_r none = { 0, 1, { 0 } };
	u32 i;

	for (i = 0; i < top; i++) {
		struct waiter *w = &waiter[i];

		if (w->kind == WAIT_NONE || w->deadline == 0 ||
		    now < w->deadline)
			continue;
		if (w->tty->used > 0) {
			if (input_answer(w->tty, &w->rq) == -E_AGAIN)
				continue;
		} else {
			serve_answer_with(&w->rq, 0, &none, sizeof none);
		}
		forget(w);
	}
	set_clock();
}

void
wait_resume(void)
{
	for (u32 i = 0; i < top && i < WAITERS; i++) {
		if (waiter[i].kind == WAIT_WRITE && waiter[i].done > 0)
			retain_orphan(&waiter[i].rq, waiter[i].done);
		waiter[i].kind = WAIT_NONE;
	}
	top = 0;
}
