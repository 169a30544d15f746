/*
 * kill.c - send a signal.
 */
#include <signal.h>
#include <unistd.h>
#include <libc/arch/i386/self.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

int
kill(pid_t pid, int sig)
{
	struct proc_kill_q q = { pid, (u32)sig };
	struct proc_kill_r r;
	int err;

	if (sig < 0 || sig >= NSIG)
		return __fail(E_INVAL);
	err = CALL(proc_kill(H_PROC, &q, &r, NULL));
	return err != 0 ? __fail(err) : 0;
}

int
killpg(pid_t pgrp, int sig)
{
	if (pgrp < 0 || pgrp == 1)
		return __fail(E_INVAL);
	return kill(-pgrp, sig);
}

/* To the calling thread. */
int
raise(int sig)
{
	struct proc_tkill_q q = { __self_index(), (u32)sig };
	struct proc_tkill_r r;

	if (sig < 0 || sig >= NSIG)
		return __fail(E_INVAL);
	return __done(CALL(proc_tkill(H_PROC, &q, &r, NULL)));
}
