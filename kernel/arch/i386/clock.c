/*
 * clock.c - time from the processor's counter, ticks from the LAPIC or PIT.
 *
 * Both are measured at boot against the PIT.  A reading counts only if the
 * PIT was read quickly, so that an emulator that was suspended in between
 * does not spoil it; and two measurements in a row must agree.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/pit.h>
#include <kernel/debug/panic.h>
#include <kernel/debug/print.h>
#include <kernel/lib/string.h>

enum { MEASURE = PIT_HZ / 200, TRIES = 8, AGREE = 64,
	MHZ_MIN = 10, MHZ_MAX = 20000 };

u32 tsc_per_us;
const char *clock_source;

static u64 tsc_start, last;
static u32 us_per_tsc;		/* in 2^-32 us */

struct reading {
	u64 tsc;
	u32 pit, lapic;
};

struct rate {			/* per 10 ms */
	u32 tsc, lapic;
};

static struct reading
read_all(bool lapic)
{
	struct reading r = { 0, 0, 0 }, best = { 0, 0, 0 };
	u64 least = ~0ull;

	for (u32 i = 0; i < 4; i++) {
		u64 before = rdtsc(), took;

		r.pit = pit_count();
		r.lapic = lapic ? lapic_timer_count() : 0;
		took = rdtsc() - before;
		r.tsc = before + took / 2;
		if (took < least) {
			least = took;
			best = r;
		}
	}
	return best;
}

static u32
scale(u64 n, u32 num, u32 den)
{
	n *= num;
	div64(&n, den);
	return n >> 32 ? ~0u : (u32)n;
}

/* Counts for 5 ms at least; answers what 10 ms would give. */
static struct rate
measure(bool lapic)
{
	struct reading a, b;
	u32 passed, patience = 0;

	if (lapic)
		lapic_timer_start(0);
	pit_count_start();
	a = read_all(lapic);
	do
		passed = a.pit - pit_count();
	while (passed < MEASURE && ++patience < 10000000);
	b = read_all(lapic);
	passed = a.pit - b.pit;
	if (passed < MEASURE || passed > 0xffff)
		return (struct rate){ 0, 0 };
	return (struct rate){ scale(b.tsc - a.tsc, PIT_HZ / 100, passed),
		scale(b.lapic - a.lapic, PIT_HZ / 100, passed) };
}

static bool
close_to(u32 a, u32 b)
{
	u32 d = a > b ? a - b : b - a;

	return d <= a / AGREE;
}

void
clock_init(void)
{
	struct rate was = { 0, 0 }, now = { 0, 0 };
	bool lapic = lapic_init();
	u64 n;

	if (!(cpuid(1).edx & CPUID1_TSC))
		panic("this processor has no time stamp counter");
	for (u32 i = 0; i < TRIES; i++) {
		now = measure(lapic);
		if (now.tsc / 10000 >= MHZ_MIN && now.tsc / 10000 <= MHZ_MAX &&
		    close_to(now.tsc, was.tsc) && close_to(now.lapic, was.lapic))
			break;
		was = now;
	}
	tsc_per_us = (now.tsc + 5000) / 10000;
	if (tsc_per_us < MHZ_MIN || tsc_per_us > MHZ_MAX)
		panic("no clock: %u counts in 10 ms", now.tsc);
	n = (u64)10000 << 32;
	div64(&n, now.tsc);
	us_per_tsc = (u32)n;
	tsc_start = rdtsc();

	lapic = lapic && now.lapic >= 1000;
	clock_source = lapic ? "LAPIC" : "PIT";
	if (lapic) {
		lapic_timer_start(now.lapic / (10000 / TICK_US));
	} else {
		pit_tick_start(TICK_US);
		irq_unmask(0);
	}
}

u64
clock_us(void)
{
	u64 passed = rdtsc() - tsc_start;
	u64 now = (passed >> 32) * us_per_tsc +
	    (((passed & ~0u) * us_per_tsc) >> 32);

	/* Counters of two processors, or a suspended machine: never back. */
	if (now < last)
		return last;
	last = now;
	return now;
}

bool
clock_uses_pit(void)
{
	return clock_source[0] == 'P';
}

void
timer_ack(void)
{
	if (!clock_uses_pit())
		lapic_eoi();
}
