/*
 * trace_clock.c - the clock of the trace ring.
 */
#include <kernel/arch/i386/cpu.h>
#include <kernel/debug/trace.h>

u32
trace_clock(void)
{
	return (u32)rdtsc();
}
