/*
 * sleep.c - wait for a while, or for a signal.
 */
#include <time.h>
#include <unistd.h>
#include <libc/posix/call.h>

enum { LONGEST = 1000 * 1000 * 1000 }; /* seconds: 31 years */

static void
tell_left(struct timespec *left, u64 until)
{
	u64 now = sys_clock(NULL), us = until > now ? until - now : 0;

	left->tv_sec = (time_t)(us / 1000000);
	left->tv_nsec = (long)(us % 1000000) * 1000;
}

/* us since boot of a point in time, or of a while from now. */
static int
when(clockid_t clock, int flags, const struct timespec *t, u64 *until)
{
	i64 s = t->tv_sec;
	u64 epoch, now = sys_clock(&epoch);

	if (t->tv_nsec < 0 || t->tv_nsec >= 1000000000 ||
	    (flags & ~TIMER_ABSTIME) ||
	    (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
		return E_INVAL;
	if (!(flags & TIMER_ABSTIME)) {
		if (s < 0)
			return E_INVAL;
	} else {
		now = 0;
		if (clock == CLOCK_REALTIME)
			s -= (i64)epoch;
	}
	if (s > LONGEST)
		s = LONGEST;
	*until =
	    s < 0 ? 0 : now + (u64)s * 1000000 + ((u64)t->tv_nsec + 999) / 1000;
	/* The microsecond that has begun does not count. */
	*until += now != 0;
	return 0;
}

int
clock_nanosleep(clockid_t clock, int flags, const struct timespec *want,
    struct timespec *left)
{
	u64 until;
	int err = when(clock, flags, want, &until);

	if (err != 0)
		return err;
	err = WAIT_ONCE(sys_sleep(until));
	if (err == -E_INTR && left != NULL && !(flags & TIMER_ABSTIME))
		tell_left(left, until);
	/* The kernel says either word when the time has come. */
	return err == -E_TIMEDOUT ? 0 : -err;
}

int
nanosleep(const struct timespec *want, struct timespec *left)
{
	int err = clock_nanosleep(CLOCK_MONOTONIC, 0, want, left);

	return err != 0 ? __fail(err) : 0;
}

unsigned
sleep(unsigned seconds)
{
	struct timespec want = { .tv_sec = seconds }, left = { 0 };

	if (nanosleep(&want, &left) == 0)
		return 0;
	return (unsigned)left.tv_sec + (left.tv_nsec > 0);
}

int
usleep(useconds_t us)
{
	struct timespec want = {
		.tv_sec = us / 1000000,
		.tv_nsec = (long)(us % 1000000) * 1000,
	};

	return nanosleep(&want, NULL);
}
