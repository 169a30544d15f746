/*
 * timer.c - deadlines in a wheel of WHEEL lists, one per tick.
 */
#include <kernel/arch/arch.h>
#include <kernel/sched/timer.h>

enum { WHEEL = 512 };

static struct list wheel[WHEEL];
static u32 done_tick; /* lists up to this one have been looked at */

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
	u32 tick = tick_of(deadline + TICK_US - 1);

	list_del(&t->link);
	t->at = deadline;
	if ((i32)(tick - done_tick) <= 0)
		tick = done_tick + 1;
	list_add_tail(&wheel[tick % WHEEL], &t->link);
}

void
timer_cancel(struct timer *t)
{
	list_del(&t->link);
}

/* Fire what is due in one list; the rest goes round again. */
static void
run_list(struct list *head, u64 now)
{
	struct list todo;
	struct timer *t;

	if (list_empty(head))
		return;
	todo = *head; /* take the whole list over */
	todo.next->prev = todo.prev->next = &todo;
	list_init(head);
	while (!list_empty(&todo)) {
		t = container_of(todo.next, struct timer, link);
		list_del(&t->link);
		if (t->at <= now)
			t->fire(t);
		else
			list_add_tail(head, &t->link);
	}
}

void
timer_run(void)
{
	u64 now = clock_us();
	u32 tick = tick_of(now), n = tick - done_tick;

	if (n > WHEEL)
		n = WHEEL;
	while (n-- > 0)
		run_list(&wheel[(tick - n) % WHEEL], now);
	done_tick = tick;
}
