/*
 * deadline.c - points in time as the kernel wants them.
 */
#include <libc/thread/thread.h>

enum { LONGEST = 1000 * 1000 * 1000 }; /* seconds */

int
__deadline(clockid_t clock, const struct timespec *t, u64 *us)
{
	u64 epoch = 0;
	i64 s = t->tv_sec;

	if (t->tv_nsec < 0 || t->tv_nsec >= 1000000000 ||
	    (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
		return EINVAL;
	if (clock == CLOCK_REALTIME) {
		sys_clock(&epoch);
		s -= (i64)epoch;
	}
	if (s > LONGEST)
		s = LONGEST;
	/* 0 would mean no deadline */
	*us = s < 0 ? 1 : (u64)s * 1000000 + ((u64)t->tv_nsec + 999) / 1000;
	if (*us == 0)
		*us = 1;
	return 0;
}
