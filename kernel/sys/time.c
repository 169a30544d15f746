/*
 * time.c - kernel calls on time.
 */
#include <kernel/arch/arch.h>
#include <kernel/sched/sched.h>
#include <kernel/sys/sys.h>

i32
sys_clock(struct thread *t)
{
	u64 us = clock_us();

	W0(t) = (u32)us;
	W1(t) = (u32)(us >> 32);
	W2(t) = (u32)clock_page.epoch;
	W3(t) = (u32)(clock_page.epoch >> 32);
	return 0;
}

i32
sys_timer(struct thread *t)
{
	struct port *p = handle_get(t->task, W0(t), HT_PORT, RIGHT_CTRL);
	u64 at = (u64)W3(t) << 32 | W2(t);

	if (p == NULL)
		return -E_BADHANDLE;
	if (p->o.dead)
		return -E_DEAD;
	timer_cancel(&p->timer);
	p->timer_bits = W1(t);
	if (at == 0)
		return 0;
	if (timer_ahead(at))
		timer_set(&p->timer, at);
	else
		port_notify(p, W1(t));
	return 0;
}

i32
sys_sleep(struct thread *t)
{
	u64 at = t->msg->deadline;

	t->msg->deadline = 0;
	if (t->interrupted && !t->masked)
		return -E_INTR;
	if (!timer_ahead(at))
		return 0;
	t->state = THREAD_SLEEPING;
	timer_set(&t->timer, at);
	return SYS_NORESULT;
}

i32
sys_yield(struct thread *t)
{
	t->slice = 0;
	this_cpu()->resched = 1;
	return 0;
}
