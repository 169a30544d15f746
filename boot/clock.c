/*
 * clock.c - how fast the processor's counter and the LAPIC's timer run.
 *
 * Measured against the PIT, the one clock whose speed is known.  A reading is
 * the quickest of some, so that an emulator that was suspended meanwhile does
 * not spoil it; and two measurements in a row must agree.
 */
#include "shim.h"
#include "arch/io.h"

enum {
	PIT_HZ = 1193182,
	CHANNEL2 = 0x42,
	COMMAND = 0x43,
	GATE = 0x61,
	WINDOW = PIT_HZ / 200,
	TRIES = 8,
	AGREE = 64,
	READS = 4
};
enum {
	HAS_TSC = 1 << 4,
	HAS_APIC = 1 << 9,
	APIC_BASE = 0x1b,
	BASE_ENABLE = 1 << 11
};
enum { COUNT_FROM = 0x380 / 4, COUNT_NOW = 0x390 / 4 };

static volatile u32 *lapic;

struct reading {
	u64 tsc;
	u32 pit, lapic;
};

struct rate { /* in 10 ms */
	u32 tsc, lapic;
};

static void
pit_start(void)
{
	outb(GATE, (u8)((inb(GATE) & ~2) | 1)); /* count, speaker off */
	outb(COMMAND, 0xb0); /* channel 2, once, from the top */
	outb(CHANNEL2, 0xff);
	outb(CHANNEL2, 0xff);
}

static u32
pit_count(void)
{
	u32 low;

	outb(COMMAND, 0x80); /* latch channel 2 */
	low = inb(CHANNEL2);
	return (u32)inb(CHANNEL2) << 8 | low;
}

static struct reading
read_all(void)
{
	struct reading r, best = { 0, 0, 0 };
	u64 least = ~0ull;

	for (u32 i = 0; i < READS; i++) {
		u64 before = rdtsc(), took;

		r.pit = pit_count();
		r.lapic = lapic != NULL ? ~lapic[COUNT_NOW] : 0;
		took = rdtsc() - before;
		r.tsc = before + took / 2;
		if (took < least) {
			least = took;
			best = r;
		}
	}
	return best;
}

/* n counts in so many PIT counts: how many in 10 ms. */
static u32
scale(u64 n, u32 passed)
{
	return divide(n * (PIT_HZ / 100), passed);
}

static struct rate
measure(void)
{
	struct reading a, b;
	u32 passed = 0;

	if (lapic != NULL)
		lapic[COUNT_FROM] = ~0u;
	pit_start();
	a = read_all();
	for (u32 i = 0; i < 10000000 && passed < WINDOW; i++)
		passed = a.pit - pit_count();
	b = read_all();
	passed = a.pit - b.pit;
	if (passed < WINDOW || passed > 0xffff)
		return (struct rate){ 0, 0 };
	return (struct rate){ scale(b.tsc - a.tsc, passed),
		scale(b.lapic - a.lapic, passed) };
}

static bool
alike(u32 a, u32 b)
{
	return (a > b ? a - b : b - a) <= a / AGREE;
}

volatile u32 *
lapic_address(void)
{
	u64 base = cpuid_edx(1) & HAS_APIC ? rdmsr(APIC_BASE) : 1ull << 32;

	if (base >> 32 != 0)
		return NULL;
	if (!(base & BASE_ENABLE))
		wrmsr(APIC_BASE, base | BASE_ENABLE);
	return (volatile u32 *)((u32)base & ~(u32)PAGE_MASK);
}

void
clock_measure(void)
{
	struct rate was = { 0, 0 }, now;

	if (!(cpuid_edx(1) & HAS_TSC))
		fail("this processor has no time stamp counter", NULL);
	lapic = lapic_address();
	if (lapic != NULL)
		lapic_init(lapic, true);
	for (u32 i = 0; i < TRIES; i++) {
		now = measure();
		if (now.tsc != 0 && alike(now.tsc, was.tsc) &&
		    alike(now.lapic, was.lapic)) {
			page.bi.tsc_10ms = now.tsc;
			page.bi.lapic_10ms = now.lapic;
			return;
		}
		was = now;
	}
	fail("no two clocks agree", NULL);
}
