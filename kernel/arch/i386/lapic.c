/*
 * lapic.c - the local APIC, which the shim has set up: a timer that is aimed anew
 * each time, or comes again after as long; and interrupts to other CPUs.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/mem/mem.h>

enum { /* registers, in words */
	EOI = 0xb0 / 4,
	COMMAND = 0x300 / 4,
	COMMAND_TO = 0x310 / 4,
	LVT_TIMER = 0x320 / 4,
	COUNT_FROM = 0x380 / 4,
};
enum { PERIODIC = 0x20000, FIXED = 0x4000, PENDING = 0x1000 };

static volatile u32 *lapic;
static u32 per_us; /* counts, in 1/256 */

bool
lapic_map(u32 count)
{
	lapic = mmio_map(rdmsr(MSR_APIC_BASE) & 0xffffff000ull, PAGE_SIZE);
	per_us = (count << 8) / 10000;
	return lapic != NULL;
}

void
lapic_start(void)
{
	lapic[LVT_TIMER] = PERIODIC | VECTOR_TIMER;
	clock_aim(~0ull);
}

void
clock_aim(u64 at)
{
	u64 now = clock_us(), us = at > now ? at - now : 1;

	if (lapic != NULL)
		lapic[COUNT_FROM] = ((u32)(us < TICK_US ? us : TICK_US) * per_us >> 8) + 1;
}

void
lapic_eoi(void)
{
	if (lapic != NULL)
		lapic[EOI] = 0;
}

void
lapic_send(u8 id, u32 vector)
{
	while (lapic[COMMAND] & PENDING)
		cpu_pause();
	lapic[COMMAND_TO] = (u32)id << 24;
	lapic[COMMAND] = FIXED | vector;
}
