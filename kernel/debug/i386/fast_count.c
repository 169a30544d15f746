/*
 * fast_count.c - how often the fast path was taken, on all CPUs.
 */
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/sched/sched.h>

u32
fast_count(void)
{
	u32 n = 0;

	for (struct cpu *c = cpus; c < cpus + ncpus; c++)
		n += c->tss->fast_count;
	return n;
}
