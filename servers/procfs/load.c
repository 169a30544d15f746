/*
 * load.c - /proc/loadavg: how many processes want to run, averaged over the
 * last 1, 5 and 15 minutes.
 *
 * Every five seconds the number is sampled and each average moves towards it by
 * 1 - exp(-5 s / period), in units of 1 / ONE.
 */
#include <libc/sys/sys.h>
#include "procfs.h"

enum { PERIOD_US = 5000000, SHIFT = 16, ONE = 1 << SHIFT };

/* ONE * exp(-5 / 60), exp(-5 / 300), exp(-5 / 900) */
static const u32 keep[3] = { 60296, 64453, 65173 };
static u32 average[3];

void
load_sample(void)
{
	struct census c;

	ask_census(&c);
	for (u32 i = 0; i < 3; i++)
		average[i] =
		    (u32)(((u64)average[i] * keep[i] +
			      (u64)c.running * ONE * (ONE - keep[i])) >>
			  SHIFT);
	sys_timer(HS_PORT, LOAD_BIT, sys_clock(NULL) + PERIOD_US);
}

static void
put_average(struct buffer *b, u32 a)
{
	a += ONE / 200; /* to the nearest hundredth */
	put(b, "%u.%02u ", a >> SHIFT, (a % ONE) * 100 >> SHIFT);
}

int
write_loadavg(struct buffer *b, u32 pid)
{
	struct census c;

	(void)pid;
	ask_census(&c);
	for (u32 i = 0; i < 3; i++)
		put_average(b, average[i]);
	put(b, "%u/%u %u\n", c.running, c.processes, c.last);
	return 0;
}
