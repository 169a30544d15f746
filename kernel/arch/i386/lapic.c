/*
 * lapic.c - the local APIC: end of interrupt, and a timer that is aimed anew each
 * time, or comes again after as long.
 *
 * The 8259A pair reaches the processor through LINT0 (virtual wire).
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/mem/mem.h>

enum { /* registers, in words */
	TPR = 0x80 / 4,
	EOI = 0xb0 / 4,
	SPURIOUS = 0xf0 / 4,
	LVT_TIMER = 0x320 / 4,
	LVT_LINT0 = 0x350 / 4,
	LVT_LINT1 = 0x360 / 4,
	LVT_ERROR = 0x370 / 4,
	COUNT_FROM = 0x380 / 4,
	DIVIDE = 0x3e0 / 4,
};
enum {
	ENABLE = 0x100,
	EXTINT = 0x700,
	NMI = 0x400,
	MASKED = 0x10000,
	PERIODIC = 0x20000,
	DIVIDE_BY_16 = 3,
	BASE_ENABLE = 0x800
};

static volatile u32 *lapic;
static u32 per_us; /* counts, in 1/256 */

bool
lapic_init(u32 count)
{
	u64 base = rdmsr(MSR_APIC_BASE);

	wrmsr(MSR_APIC_BASE, base | BASE_ENABLE);
	lapic = mmio_map(base & 0xffffff000ull, PAGE_SIZE);
	if (lapic == NULL)
		return false;
	lapic[TPR] = 0;
	lapic[LVT_ERROR] = MASKED;
	lapic[LVT_LINT0] = EXTINT;
	lapic[LVT_LINT1] = NMI;
	lapic[SPURIOUS] = ENABLE | VECTOR_SPURIOUS;
	lapic[DIVIDE] = DIVIDE_BY_16;
	lapic[LVT_TIMER] = PERIODIC | VECTOR_TIMER;
	per_us = (count << 8) / 10000;
	clock_aim(~0ull);
	return true;
}

void
clock_aim(u64 at)
{
	u64 now = clock_us(), us = at > now ? at - now : 1;

	if (lapic != NULL)
		lapic[COUNT_FROM] = ((u32)(us < TICK_US ? us : TICK_US) * per_us >> 8) + 1;
}

void
timer_ack(void)
{
	if (lapic != NULL)
		lapic[EOI] = 0;
}
