/*
 * clock.c - time from the processor's counter, ticks from the LAPIC or the PIT.
 *
 * The shim measured how fast they run, and set the PIT up.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/start.h>
#include <kernel/lib/string.h>

const char *clock_source;

struct clock_page clock_page;

static u64 last;

void
clock_rates(const struct bootinfo *bi)
{
	u64 n = (u64)10000 << 32;

	div64(&n, bi->tsc_10ms);
	clock_page = (struct clock_page){ rdtsc(), bi->epoch, n >> 32 ? ~0u : (u32)n, 1 };
	clock_source = bi->lapic_10ms >= 1000 && lapic_map(bi->lapic_10ms) ? "LAPIC" : "PIT";
}

u64
clock_us(void)
{
	u64 passed = rdtsc() - clock_page.tsc_start;
	u32 rate = clock_page.us_per_tsc;
	u64 now = (passed >> 32) * rate + (((passed & ~0u) * rate) >> 32);

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
