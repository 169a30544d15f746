/*
 * waitlist.c - one table of waiting requests, in lists by what they wait for.
 *
 * The port's timer stands at the earliest end of all; it may be early, never
 * late.
 */
#include <servers/lib/waitlist.h>
#include <libc/sys/sys.h>

static struct waiting waiting[WAITING_MAX];
static u64 timer; /* what the port's stands at; 0: it does not run */

static void
set_timer(u64 until)
{
	if (until == WAIT_FOREVER || (timer != 0 && timer <= until))
		return;
	timer = until;
	(void)sys_timer(serve_port, WAIT_TIMER_BIT, until);
}

int
wait_later(struct waitlist *l, const struct request *rq, void *what, u64 until)
{
	struct waiting *w = waiting;

	if (until != WAIT_FOREVER && until <= sys_clock(NULL))
		return -E_TIMEDOUT;
	while (w < waiting + WAITING_MAX && w->list != NULL)
		w++;
	if (w == waiting + WAITING_MAX)
		return -E_AGAIN;
	w->rq = *rq;
	w->until = until;
	w->what = what;
	w->list = l;
	w->next = NULL;
	w->previous = l->last;
	*(l->last != NULL ? &l->last->next : &l->first) = w;
	l->last = w;
	set_timer(until);
	return REPLY_LATER;
}

struct request *
wait_take(struct waiting *w)
{
	struct waitlist *l = w->list;

	*(w->next != NULL ? &w->next->previous : &l->last) = w->previous;
	*(w->previous != NULL ? &w->previous->next : &l->first) = w->next;
	w->list = NULL;
	return &w->rq;
}

u32
waiting_count(void)
{
	u32 n = 0;

	for (u32 i = 0; i < WAITING_MAX; i++)
		n += waiting[i].list != NULL;
	return n;
}

void
wait_on_cancel(token_t token, u32 gone)
{
	for (u32 i = 0; i < WAITING_MAX; i++) {
		struct waiting *w = &waiting[i];

		if (w->list == NULL || w->rq.token != token)
			continue;
		(void)wait_take(w);
		if (!gone)
			(void)serve_answer(&w->rq, -E_INTR);
		return;
	}
}

void
wait_on_timer(void)
{
	u64 now = sys_clock(NULL), next = WAIT_FOREVER;

	timer = 0;
	for (u32 i = 0; i < WAITING_MAX; i++) {
		struct waiting *w = &waiting[i];

		if (w->list == NULL || w->until == WAIT_FOREVER)
			continue;
		if (w->until <= now)
			(void)serve_answer(wait_take(w), -E_TIMEDOUT);
		else if (next == WAIT_FOREVER || w->until < next)
			next = w->until;
	}
	set_timer(next);
}
