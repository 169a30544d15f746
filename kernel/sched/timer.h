/*
 * timer.h - deadlines.
 *
 * Absolute, in us of the monotonic clock; one comes true at or soon after it
 * (with the PIT: at the next tick).  Kept in a wheel of lists by tick, so that
 * setting and cancelling cost the same however many there are.
 */
#pragma once
#include <kernel/lib/list.h>
#include <proto/types.h>

struct timer {
	struct list link;             /* in a CPU's list, or alone */
	u64 at;                       /* us */
	void (*fire)(struct timer *); /* with the timer already off the list */
};

void timer_init(struct timer *t, void (*fire)(struct timer *));
/* Is the deadline still ahead? */
bool timer_ahead(u64 deadline);
void timer_set(struct timer *t, u64 deadline);
void timer_cancel(struct timer *t);
/* At each interrupt of the clock: fire all that is due.  Has a tick passed? */
bool timer_run(void);
