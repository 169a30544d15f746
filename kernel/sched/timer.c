/*
 * timer.c - deadlines in a wheel of WHEEL lists, one per tick.
 *
 * The interrupt is aimed at the next tick, or at a deadline before it.
 */
#include <kernel/arch/arch.h>
#include <kernel/sched/timer.h>

enum { WHEEL = 512 };

static struct list wheel[WHEEL];
static u32 done_tick; /* lists before this one have been looked at */
static u64 aimed_at;  /* when the interrupt comes */

static u32
tick_of(u64 us)
{
	return (u32)(us / TICK_US);
}

void
timer_start(void)
{
	unsigned i;

	for (i = 0; i < WHEEL; i++)
		list_init(&wheel[i]);
	done_tick = tick_of(clock_us());
}

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
	u32 tick = tick_of(deadline);

	list_del(&t->link);
	t->at = deadline;
	if ((i32)(tick - done_tick) < 0)
		tick = done_tick;
	list_add_tail(&wheel[tick % WHEEL], &t->link);
	if (deadline < aimed_at)
		clock_aim(aimed_at = deadline);
}

void
timer_cancel(struct timer *t)
{
	list_del(&t->link);
}

/* Fire what is due in one list: each time anything may happen to the others. */
static void
run_list(struct list *head, u64 now)
{
	struct list *pos = head->next;

	while (pos != head) {
		struct timer *t = container_of(pos, struct timer, link);

		pos = pos->next;
		if (t->at <= now) {
			list_del(&t->link);
			t->fire(t);
			pos = head->next;
		}
	}
}

bool
timer_run(void)
{
	u64 now = clock_us(), next;
	u32 tick = tick_of(now), n = tick - done_tick;
	bool ticked = n != 0;
	struct list *pos;

	done_tick = tick;
	if (n >= WHEEL)
		n = WHEEL - 1;
	do
		run_list(&wheel[(tick - n) % WHEEL], now);
	while (n-- > 0);
	next = (u64)(tick + 1) * TICK_US;
	list_each (pos, &wheel[tick % WHEEL])
		if (container_of(pos, struct timer, link)->at < next)
			next = container_of(pos, struct timer, link)->at;
	clock_aim(aimed_at = next);
	return ticked;
}
