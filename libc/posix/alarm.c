/*
 * alarm.c - SIGALRM after a while; proc keeps the time.
 */
#include <sys/time.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

static int
set(u64 us, u64 interval, struct proc_alarm_r *was)
{
	struct proc_alarm_q q = { us, interval };

	memset(was, 0, sizeof *was);
	return CALL(proc_alarm(H_PROC, &q, was, NULL));
}

unsigned
alarm(unsigned seconds)
{
	struct proc_alarm_r was;

	if (set(seconds * 1000000ull, 0, &was) != 0)
		return 0;
	/* Never 0 while one is pending. */
	return (unsigned)((was.left + 999999) / 1000000);
}

useconds_t
ualarm(useconds_t us, useconds_t interval)
{
	struct proc_alarm_r was;

	return set(us, interval, &was) != 0 ? 0 : (useconds_t)was.left;
}

static int
to_us(const struct timeval *tv, u64 *us)
{
	if (tv->tv_sec < 0 || tv->tv_usec < 0 || tv->tv_usec >= 1000000)
		return -E_INVAL;
	*us = (u64)tv->tv_sec * 1000000 + (u64)tv->tv_usec;
	return 0;
}

static void
to_timeval(struct timeval *tv, u64 us)
{
	tv->tv_sec = (time_t)(us / 1000000);
	tv->tv_usec = (suseconds_t)(us % 1000000);
}

static void
tell(struct itimerval *to, const struct proc_alarm_r *r)
{
	to_timeval(&to->it_value, r->left);
	to_timeval(&to->it_interval, r->interval);
}

/* Real time only: nothing counts a process' own time finely enough. */
int
setitimer(int which, const struct itimerval *restrict new,
    struct itimerval *restrict old)
{
	struct proc_alarm_r was;
	u64 us, interval;
	int err = which != ITIMER_REAL ? -E_INVAL : to_us(&new->it_value, &us);

	if (err == 0)
		err = to_us(&new->it_interval, &interval);
	if (err == 0)
		err = set(us, us ? interval : 0, &was);
	if (err != 0)
		return __fail(err);
	if (old != NULL)
		tell(old, &was);
	return 0;
}

int
getitimer(int which, struct itimerval *to)
{
	struct proc_alarm_r now;
	int err = which != ITIMER_REAL ? -E_INVAL : set(ALARM_ASK, 0, &now);

	if (err != 0)
		return __fail(err);
	tell(to, &now);
	return 0;
}
