/*
 * sigwait.c - take signals without a handler.
 */
#include <time.h>
#include <libc/arch/i386/self.h>
#include <libc/posix/signals.h>
#include <proto/proc.h>

/* The signal; -E_ */
static int
take(const sigset_t *set, siginfo_t *info, u64 deadline)
{
	struct proc_sigwait_q q = { *set, __self_index() };
	struct proc_sigwait_r r = { 0 };
	struct ipc_opt o = { .deadline = deadline };
	int err = WAIT_ONCE(proc_sigwait(H_PROC, &q, &r, &o));

	if (err == 0 && info != NULL) {
		memset(info, 0, sizeof *info);
		info->si_signo = (int)r.sig;
		info->si_code = (int)r.code;
		info->si_pid = (pid_t)r.pid;
		info->si_addr = (void *)(uintptr_t)r.addr;
	}
	return err != 0 ? err : (int)r.sig;
}

int
sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	int sig = take(set, info, 0);

	return sig < 0 ? __fail(sig) : sig;
}

int
sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info,
    const struct timespec *restrict most)
{
	u64 deadline = 0;
	int sig;

	if (most != NULL) {
		if (most->tv_sec < 0 || most->tv_nsec < 0 ||
		    most->tv_nsec >= 1000000000)
			return __fail(E_INVAL);
		deadline = sys_clock(NULL) + (u64)most->tv_sec * 1000000 +
			   ((u64)most->tv_nsec + 999) / 1000;
	}
	sig = take(set, info, deadline);
	return sig < 0 ? __fail(sig == -E_TIMEDOUT ? -E_AGAIN : sig) : sig;
}

/* A handler of another signal may run meanwhile. */
int
sigwait(const sigset_t *restrict set, int *restrict sig)
{
	int got;

	do
		got = take(set, NULL, 0);
	while (got == -E_INTR);
	if (got < 0)
		return -got;
	*sig = got;
	return 0;
}
