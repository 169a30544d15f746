/*
 * trace_clock.c - what tracing takes of the processor: its counter, and where
 * SYSENTER enters.
 */
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/trace.h>

u32
trace_clock(void)
{
	return (u32)rdtsc();
}

void
trace_entry(bool on)
{
	wrmsr(MSR_SYSENTER_EIP, (u32)(on || cmdline_has("fastpath=0") ? sysenter_slow : sysenter_entry));
}
