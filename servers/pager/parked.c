/*
 * parked.c - faults that cannot be answered yet, and requests put off.
 *
 * A fault waits for the page of a slot that is being read, or (slot 0) for a
 * frame.  It is kept in a few words and handled again from the start: what it
 * waited for may be gone by then.  When there is no room the thread is sent
 * back to fault once more.  Requests that would need frames are put off as
 * a whole while there are none.
 */
#include <servers/lib/handles.h>
#include <servers/pager/swap.h>

enum { WAITS = 8192, DEFERRED = 64 };

static struct wait {
	token_t token;
	u32 badge, addr, bits;
	u32 slot;
	u32 next;
} waits[WAITS + 1];
static u32 free_list, fresh = 1;
static u32 first, last; /* those that wait, in order of arrival */
static u32 nframes;     /* of them, for frames */

static struct {
	struct request rq;
} put_off[DEFERRED];
static u32 nput_off;

int
park_fault(const struct request *rq, u32 slot)
{
	u32 i = free_list;

	if (i != 0)
		free_list = waits[i].next;
	else if (fresh <= WAITS && serve_wire(&waits[fresh], sizeof waits[0]) == 0)
		i = fresh++;
	else
		return 0; /* try again */
	waits[i] = (struct wait){ rq->token, rq->badge, rq->w[0], rq->w[1], slot, 0 };
	if (last != 0)
		waits[last].next = i;
	else
		first = i;
	last = i;
	nframes += slot == 0;
	return REPLY_LATER;
}

/* Unlink the one after `before'. */
static struct wait
take(u32 before)
{
	u32 i = before != 0 ? waits[before].next : first;
	struct wait w = waits[i];

	if (before != 0)
		waits[before].next = w.next;
	else
		first = w.next;
	if (last == i)
		last = before;
	nframes -= w.slot == 0;
	waits[i].next = free_list;
	free_list = i;
	return w;
}

static void
handle_again(const struct wait *w, int err)
{
	struct request rq = { .label = OP_FAULT, .badge = w->badge, .token = w->token };

	rq.w[0] = w->addr;
	rq.w[1] = w->bits;
	rq.got[0] = rq.got[1] = NO_HANDLE;
	if (err == 0)
		err = fault(&rq);
	if (err != REPLY_LATER)
		serve_answer_or_drop(&rq, err);
}

static void
handle_retry(const struct wait *w)
{
	struct request rq = { .token = w->token };

	serve_answer(&rq, 0);
}

/* Those with the slot are taken out first: who waits again goes to the end. */
static u32
wake(u32 slot, u32 most, int err)
{
	u32 before = 0, n = 0, head = 0, tail = 0;

	for (u32 i = first; i != 0 && n < most;) {
		u32 next = waits[i].next;

		if (waits[i].slot != slot) {
			before = i;
		} else {
			struct wait w = take(before);

			/* take() put it on the free list: it goes on ours */
			free_list = waits[i].next;
			waits[i] = w;
			waits[i].next = 0;
			if (tail != 0)
				waits[tail].next = i;
			else
				head = i;
			tail = i;
			n++;
		}
		i = next;
	}
	while (head != 0) {
		struct wait w = waits[head];

		waits[head].next = free_list;
		free_list = head;
		head = w.next;
		handle_again(&w, err);
	}
	return n;
}

void
parked_wake(u32 slot, int err)
{
	wake(slot, ~0u, err);
}

u32
parked_frames(u32 n)
{
	wake(0, n, 0);
	return nframes;
}

u32
parked_waiting(u32 slot)
{
	u32 n = 0;

	if (slot == 0)
		return nframes;
	for (u32 i = first; i != 0; i = waits[i].next)
		n += waits[i].slot == slot;
	return n;
}

void
parked_cancel(token_t token, u32 gone)
{
	u32 before = 0;

	for (u32 i = first; i != 0; before = i, i = waits[i].next)
		if (waits[i].token == token) {
			struct wait w = take(before);

			if (!gone) /* it faults again when its handler has run */
				handle_retry(&w);
			return;
		}
	for (u32 i = 0; gone && i < nput_off; i++)
		if (put_off[i].rq.token == token) {
			handles_drop(&put_off[i].rq);
			nput_off--;
			for (; i < nput_off; i++)
				put_off[i] = put_off[i + 1];
			return;
		}
}

int
defer(const struct request *rq)
{
	if (nput_off == DEFERRED)
		return 0;
	put_off[nput_off++].rq = *rq;
	return REPLY_LATER;
}

void
deferred_run(int (*run)(struct request *rq))
{
	u32 n = nput_off;

	for (u32 i = 0; i < n; i++) {
		struct request rq = put_off[i].rq;
		int err;

		put_off[i].rq.token = 0; /* nobody may cancel it now */
		err = run(&rq);
		if (err != REPLY_LATER)
			serve_answer_or_drop(&rq, err);
	}
	nput_off -= n;
	for (u32 i = 0; i < nput_off; i++)
		put_off[i] = put_off[i + n];
}

u32
deferred(void)
{
	return nput_off;
}
