/*
 * sigmask.c - which signals wait, and waiting for one.
 */
#include <unistd.h>
#include <libc/arch/i386/self.h>
#include <libc/posix/signals.h>
#include <proto/proc.h>

enum { MASK_ASK = 3 };

int
sigprocmask(int how, const sigset_t *set, sigset_t *old)
{
	struct proc_sigmask_q q = { MASK_ASK, 0, __self_index() };
	struct proc_sigmask_r r = { 0 };
	int err;

	if (set != NULL) {
		if (how != SIG_BLOCK && how != SIG_UNBLOCK &&
		    how != SIG_SETMASK)
			return __fail(E_INVAL);
		q.how = (u32)how;
		q.set = *set;
	}
	err = CALL(proc_sigmask(H_PROC, &q, &r, NULL));
	if (err != 0)
		return __fail(err);
	if (old != NULL)
		*old = r.old;
	return 0;
}

int
sigpending(sigset_t *set)
{
	struct proc_sigpending_q q = { __self_index() };
	struct proc_sigpending_r r = { 0 };
	int err = CALL(proc_sigpending(H_PROC, &q, &r, NULL));

	if (err != 0)
		return __fail(err);
	*set = r.set;
	return 0;
}

int
sigsuspend(const sigset_t *set)
{
	struct proc_sigsuspend_q q = { *set, __self_index() };
	struct proc_sigsuspend_r r;

	return __fail(WAIT_ONCE(proc_sigsuspend(H_PROC, &q, &r, NULL)));
}

int
pause(void)
{
	sigset_t now;

	if (sigprocmask(SIG_BLOCK, NULL, &now) < 0)
		return -1;
	return sigsuspend(&now);
}
