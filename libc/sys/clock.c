/*
 * clock.c - the time, from the processor's counter and the page that says how
 * fast it runs (proto/sys.h); from the kernel where counters do not agree.
 */
#include <libc/arch/i386/tsc.h>
#include <libc/sys/sys.h>

static u64
ask(u64 *epoch)
{
	u32 w[4] = { 0, 0, 0, 0 };

	sys_call(SYS_clock, w);
	*epoch = (u64)w[3] << 32 | w[2];
	return (u64)w[1] << 32 | w[0];
}

u64
sys_clock_fine(u64 *epoch, u32 *ns)
{
	const struct clock_page *p =
	    (const struct clock_page *)(uintptr_t)CLOCK_PAGE;
	u64 passed, low;

	if (!p->valid) {
		*ns = 0;
		return ask(epoch);
	}
	passed = read_tsc() - p->tsc_start;
	low = (u64)(u32)passed * p->us_per_tsc;
	*epoch = p->epoch;
	*ns = (u32)((u64)(u32)low * 1000 >> 32);
	return (passed >> 32) * p->us_per_tsc + (low >> 32);
}

u64
sys_clock(u64 *epoch)
{
	u64 since;
	u32 ns;
	u64 us = sys_clock_fine(&since, &ns);

	if (epoch != NULL)
		*epoch = since;
	return us;
}
