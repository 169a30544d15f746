/*
 * timer.c - deadlines: a list for each CPU, looked through when its clock's
 * interrupt comes, which is aimed at the next tick or a deadline before it.
 */
#include <kernel/arch/arch.h>
#include <kernel/sched/sched.h>
#include <kernel/sched/timer.h>

void
timer_init(struct timer *t, void (*fire)(struct timer *))
{
	list_init(&t->link);
	t->fire = fire;
}

bool
timer_ahead(u64 deadline)
{
	return deadline > clock_us();
}

void
timer_set(struct timer *t, u64 deadline)
{
	struct cpu *c = this_cpu();

	list_del(&t->link);
	t->at = deadline;
	list_add_tail(&c->timers, &t->link);
	if (deadline < c->aimed_at)
		clock_aim(c->aimed_at = deadline);
}

void
timer_cancel(struct timer *t)
{
	list_del(&t->link);
}

bool
timer_run(void)
{
	struct cpu *c = this_cpu();
	struct list due, *pos, *next;
	u64 now = clock_us();
	bool ticked = now >= c->tick_at;

	if (ticked)
		c->tick_at = now - now % TICK_US + TICK_US;
	c->aimed_at = c->tick_at;
	list_init(&due);
	list_each_safe (pos, next, &c->timers) {
		struct timer *t = container_of(pos, struct timer, link);

		if (t->at <= now) {
			list_del(pos);
			list_add_tail(&due, pos);
		} else if (t->at < c->aimed_at) {
			c->aimed_at = t->at;
		}
	}
	clock_aim(c->aimed_at);
	while (!list_empty(&due)) { /* firing one may cancel others */
		struct timer *t = container_of(due.next, struct timer, link);

		list_del(&t->link);
		t->fire(t);
	}
	return ticked;
}
