/*
 * calls.c - the kernel calls that only debugging and measuring need: output,
 * counters, names for messages, and one that does nothing.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/debug/trace.h>
#include <kernel/stat.h>
#include <kernel/sys/sys.h>

u64 kernel_stat[KSTAT_COUNT];

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
		return frames_total;
	case KSTAT_frames_free:
		return frames_free;
	case KSTAT_page_tables:
		return page_tables;
	case KSTAT_slab_bytes:
		return slab_bytes;
	case KSTAT_ev_calls:
		return kernel_stat[which] + fast_count();
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

/* The name for messages, from the caller's memory. */
i32
task_name_set(struct thread *t, struct task *n, u32 addr)
{
	u32 i, at = addr & PAGE_MASK;
	const char *p;
	pfn_t f;
	int err;

	f = space_touch(&t->task->space, addr, false, t->task->floor, &err);
	if (err != 0)
		return -E_FAULT;
	p = kmap(f, 0);
	for (i = 0; i < TASK_NAME - 1 && at + i < PAGE_SIZE && p[at + i] != 0; i++)
		n->name[i] = p[at + i] >= ' ' && p[at + i] < 127 ? p[at + i] : '?';
	n->name[i] = 0;
	trace_name(n);
	return 0;
}

i32
sys_null(struct thread *t)
{
	(void)t;
	return 0;
}
