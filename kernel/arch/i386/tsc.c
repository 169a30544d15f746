/*
 * tsc.c - the clock of the trace ring.
 */
#include <kernel/arch/i386/cpu.h>
#include <kernel/trace/ring.h>

u32
trace_clock(void)
{
	return (u32)rdtsc();
}
