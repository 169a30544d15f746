/*
 * time.c - kernel calls on time, and those for looking at the system.
 */
#include <kernel/arch/arch.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <kernel/sys/sys.h>

u64 kernel_stat[KSTAT_COUNT];
u32 fast_calls; /* counted by entry.S */

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
	u64 at = deadline_take(t);

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

i32
sys_debug(struct thread *t)
{
	u32 addr = W0(t), left = W1(t), n, i;
	const char *p;
	pfn_t f;
	int err;

	if (left > 1024)
		return -E_INVAL;
	while (left > 0) {
		n = PAGE_SIZE - (addr & PAGE_MASK);
		n = n < left ? n : left;
		f = space_touch(&t->task->space, addr, false, t->task->floor, &err);
		if (err != 0)
			return -E_FAULT;
		p = (const char *)kmap(f, 0) + (addr & PAGE_MASK);
		for (i = 0; i < n; i++)
			console_putc(p[i]);
		addr += n;
		left -= n;
	}
	return 0;
}

/* The value now; some are computed when asked. */
static u64
stat_read(unsigned which)
{
	switch (which) {
	case KSTAT_frames_total:
		return frames_total_count();
	case KSTAT_frames_free:
		return frames_free_count();
	case KSTAT_page_tables:
		return page_tables_total();
	case KSTAT_slab_bytes:
		return slab_bytes_total();
	case KSTAT_ev_calls:
		return kernel_stat[which] + fast_calls;
	case KSTAT_wx:
		return kernel_count_wx();
	default:
		return kernel_stat[which];
	}
}

i32
sys_stat(struct thread *t)
{
	u64 v;

	if (W0(t) >= KSTAT_COUNT)
		return -E_INVAL;
	v = stat_read(W0(t));
	W1(t) = (u32)v;
	W2(t) = (u32)(v >> 32);
	return 0;
}
