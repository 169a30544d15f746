/*
 * alarm.c - SIGALRM after a while; proc keeps the time.
 */
#include <sys/time.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

static int
set(u64 us, u64 interval, u64 *left)
{
	struct proc_alarm_q q = { us, interval };
	struct proc_alarm_r r = { 0 };
	int err = CALL(proc_alarm(H_PROC, &q, &r, NULL));

	*left = r.left;
	return err;
}

unsigned
alarm(unsigned seconds)
{
	u64 left;

	if (set(seconds * 1000000ull, 0, &left) != 0)
		return 0;
	/* Never 0 while one is pending. */
	return (unsigned)((left + 999999) / 1000000);
}

useconds_t
ualarm(useconds_t us, useconds_t interval)
{
	u64 left;

	return set(us, interval, &left) != 0 ? 0 : (useconds_t)left;
}

static int
to_us(const struct timeval *tv, u64 *us)
{
	if (tv->tv_sec < 0 || tv->tv_usec < 0 || tv->tv_usec >= 1000000)
		return -E_INVAL;
	*us = (u64)tv->tv_sec * 1000000 + (u64)tv->tv_usec;
	return 0;
}

/* Which interval was set before proc does not tell: old's is 0. */
int
setitimer(int which, const struct itimerval *restrict new,
    struct itimerval *restrict old)
{
	u64 us, interval, left;
	int err = which != ITIMER_REAL ? -E_INVAL : to_us(&new->it_value, &us);

	if (err == 0)
		err = to_us(&new->it_interval, &interval);
	if (err == 0)
		err = set(us, us ? interval : 0, &left);
	if (err != 0)
		return __fail(err);
	if (old != NULL) {
		memset(old, 0, sizeof *old);
		old->it_value.tv_sec = (time_t)(left / 1000000);
		old->it_value.tv_usec = (suseconds_t)(left % 1000000);
	}
	return 0;
}
