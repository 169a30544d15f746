/*
 * clock.c - what time it is, read without a kernel call (libc/sys/clock.c).
 */
#include <sys/time.h>
#include <time.h>
#include <signal.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

static u64
real_us(void)
{
	u64 epoch, us = sys_clock(&epoch);

	return epoch * 1000000 + us;
}

static int
cpu_us(u64 *us)
{
	struct proc_times_q q = { 0 };
	struct proc_times_r r = { 0 };
	int err = CALL(proc_times(H_PROC, &q, &r, NULL));

	*us = r.user + r.sys;
	return err;
}

int
clock_gettime(clockid_t id, struct timespec *to)
{
	u64 us = 0, epoch = 0;
	u32 ns = 0;
	int err = 0;

	if (id == CLOCK_REALTIME || id == CLOCK_MONOTONIC)
		us = sys_clock_fine(&epoch, &ns);
	else if (id ==
		 CLOCK_PROCESS_CPUTIME_ID) /* the process's processor time */
		err = cpu_us(&us);
	else
		err = -E_INVAL;
	if (err != 0)
		return __fail(err);
	to->tv_sec = (time_t)(us / 1000000);
	if (id == CLOCK_REALTIME)
		to->tv_sec += (time_t)epoch;
	to->tv_nsec = (long)(us % 1000000) * 1000 + (long)ns;
	return 0;
}

int
clock_getres(clockid_t id, struct timespec *to)
{
	if (id != CLOCK_REALTIME && id != CLOCK_MONOTONIC &&
	    id != CLOCK_PROCESS_CPUTIME_ID)
		return __fail(E_INVAL);
	if (to != NULL) {
		to->tv_sec = 0;
		to->tv_nsec = id == CLOCK_PROCESS_CPUTIME_ID ? 1000 : 1;
	}
	return 0;
}

/* Nobody can set the kernel's clock. */
int
clock_settime(clockid_t id, const struct timespec *t)
{
	(void)t;
	return __fail(id == CLOCK_REALTIME ? E_PERM : E_INVAL);
}

int
gettimeofday(struct timeval *restrict to, void *restrict zone)
{
	u64 us = real_us();

	(void)zone;
	to->tv_sec = (time_t)(us / 1000000);
	to->tv_usec = (suseconds_t)(us % 1000000);
	return 0;
}

time_t
time(time_t *to)
{
	time_t t = (time_t)(real_us() / 1000000);

	if (to != NULL)
		*to = t;
	return t;
}

clock_t
clock(void)
{
	u64 us;

	return cpu_us(&us) != 0 ? (clock_t)-1 : (clock_t)us;
}

/* Of the caller itself; another process' time is not to be had by a clock. */
int
clock_getcpuclockid(pid_t pid, clockid_t *to)
{
	if (pid != 0 && pid != getpid())
		return kill(pid, 0) < 0 && errno == ESRCH ? ESRCH : EPERM;
	*to = CLOCK_PROCESS_CPUTIME_ID;
	return 0;
}
