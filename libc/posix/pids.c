/*
 * pids.c - who we are among processes.  Asked anew each time: it can change.
 */
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

static struct proc_getpid_r
ask(void)
{
	struct proc_getpid_q q = { 0 };
	struct proc_getpid_r r = { 0 };

	CALL(proc_getpid(H_PROC, &q, &r, NULL));
	return r;
}

pid_t
getpid(void)
{
	return (pid_t)ask().pid;
}

pid_t
getppid(void)
{
	return (pid_t)ask().ppid;
}

pid_t
getpgrp(void)
{
	return (pid_t)ask().pgrp;
}

static pid_t
ask_of(pid_t pid, u32 which)
{
	struct proc_getpgid_q q = { pid, which };
	struct proc_getpgid_r r = { 0 };
	int err = pid < 0 ? -E_SRCH : CALL(proc_getpgid(H_PROC, &q, &r, NULL));

	return err ? __fail(err) : (pid_t)r.pgrp;
}

pid_t
getpgid(pid_t pid)
{
	return ask_of(pid, 0);
}

pid_t
getsid(pid_t pid)
{
	return ask_of(pid, 1);
}

int
setpgid(pid_t pid, pid_t pgrp)
{
	struct proc_setpgid_q q = { pid, pgrp };
	struct proc_setpgid_r r;

	if (pid < 0 || pgrp < 0)
		return __fail(E_INVAL);
	return __done(CALL(proc_setpgid(H_PROC, &q, &r, NULL)));
}

int
setpgrp(void)
{
	return setpgid(0, 0);
}

/* A new session has no terminal yet. */
pid_t
setsid(void)
{
	struct proc_setsid_q q = { 0 };
	struct proc_setsid_r r = { 0 };
	int err = CALL(proc_setsid(H_PROC, &q, &r, NULL));

	if (err != 0)
		return __fail(err);
	sys_handle_close(H_TTY);
	return (pid_t)r.session;
}
