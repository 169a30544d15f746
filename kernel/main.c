/*
 * main.c - from a machine that works to init's first instruction.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/debug/print.h>
#include <kernel/debug/selftest.h>
#include <kernel/debug/trace.h>
#include <kernel/init.h>
#include <kernel/sched/sched.h>

_Noreturn void
kernel_main(struct bootinfo *bi)
{
	sched_init();
	trace_init(bi->ncpus);
	kprintf("maque: %u MB free, clock %s, %u modules\n", frames_free >> 8, clock_source,
	    bi->nmodules);
	selftest(bi);
	cpus_start(bi);
	init_start(bi);
	cpu_run();
}
