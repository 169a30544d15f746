/*
 * tick.c - clients that wait for interrupts.
 */
#include "@name@.h"

static struct waitlist waiters; /* what: the count they wait for */
static u32 count;

int
do_tick(
    struct request *rq, const struct @name@_tick_q *q, struct @name@_tick_r *r)
{
	r->count = count;
	if (q->n > TICKS_MAX)
		return -E_INVAL;
	if (q->n == 0)
		return 0;
	return wait_later(
	    &waiters, rq, (void *)(uintptr_t)(count + q->n), WAIT_FOREVER);
}

void
tick_interrupt(void)
{
	struct @name@_tick_r r = { ++count };
	struct waiting *w, *next;

	for (w = waiters.first; w != NULL; w = next) {
		next = w->next;
		if ((i32)(count - (u32)(uintptr_t)w->what) >= 0)
			serve_answer_with(wait_take(w), 0, &r, sizeof r);
	}
}
