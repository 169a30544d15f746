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

int
nanosleep(const struct timespec *want, struct timespec *left)
{
	time_t seconds = want->tv_sec;
	u64 until;
	int err;

	if (seconds < 0 || want->tv_nsec < 0 || want->tv_nsec >= 1000000000)
		return __fail(E_INVAL);
	if (seconds > LONGEST)
		seconds = LONGEST;
	/* One more: the microsecond that has begun does not count. */
	until = sys_clock(NULL) + 1 + (u64)seconds * 1000000 +
		((u64)want->tv_nsec + 999) / 1000;
	err = WAIT_ONCE(sys_sleep(until));
	if (err == -E_INTR && left != NULL)
		tell_left(left, until);
	/* The kernel says either word when the time has come. */
	return err == 0 || err == -E_TIMEDOUT ? 0 : __fail(err);
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
