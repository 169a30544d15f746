/*
 * times.c - processor time used, by us and by children that were waited for.
 */
#include <sys/resource.h>
#include <sys/times.h>
#include <libc/posix/call.h>
#include <proto/pager.h>
#include <proto/proc.h>

enum { TICK = 1000000 / 100 }; /* us; sysconf(_SC_CLK_TCK) is 100 */

static int
ask(struct proc_times_r *r)
{
	struct proc_times_q q = { 0 };

	memset(r, 0, sizeof *r);
	return CALL(proc_times(H_PROC, &q, r, NULL));
}

clock_t
times(struct tms *to)
{
	struct proc_times_r r;
	int err = ask(&r);

	if (err != 0)
		return (clock_t)__fail(err);
	if (to != NULL) {
		to->tms_utime = (clock_t)(r.user / TICK);
		to->tms_stime = (clock_t)(r.sys / TICK);
		to->tms_cutime = (clock_t)(r.cuser / TICK);
		to->tms_cstime = (clock_t)(r.csys / TICK);
	}
	return (clock_t)(sys_clock(NULL) / TICK);
}

static void
set(struct timeval *tv, u64 us)
{
	tv->tv_sec = (time_t)(us / 1000000);
	tv->tv_usec = (suseconds_t)(us % 1000000);
}

int
getrusage(int who, struct rusage *to)
{
	struct proc_times_r r;
	int err =
	    who != RUSAGE_SELF && who != RUSAGE_CHILDREN ? -E_INVAL : ask(&r);

	if (err != 0)
		return __fail(err);
	memset(to, 0, sizeof *to);
	set(&to->ru_utime, who == RUSAGE_SELF ? r.user : r.cuser);
	set(&to->ru_stime, who == RUSAGE_SELF ? r.sys : r.csys);
	/* Of children that are gone nobody has counted them. */
	if (who == RUSAGE_SELF) {
		struct pager_usage_q q = { 0 };
		struct pager_usage_r u = { 0 };

		err = CALL(pager_usage(H_PAGER, &q, &u, NULL));
		to->ru_minflt = (long)u.minor;
		to->ru_majflt = (long)u.major;
	}
	return __done(err);
}
