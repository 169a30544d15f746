/*
 * wait.c - what became of children.
 */
#include <sys/resource.h>
#include <sys/wait.h>
#include <libc/posix/call.h>
#include <proto/proc.h>

static pid_t
wait_for(pid_t pid, u32 options, struct proc_wait_r *r)
{
	struct proc_wait_q q = { pid, options };
	int err;

	memset(r, 0, sizeof *r);
	err = WAIT(proc_wait(H_PROC, &q, r, NULL));
	return err != 0 ? __fail(err) : r->pid;
}

static void
set_time(struct timeval *tv, u32 us)
{
	tv->tv_sec = us / 1000000;
	tv->tv_usec = us % 1000000;
}

pid_t
wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	struct proc_wait_r r;

	if (options & ~(WNOHANG | WUNTRACED | WCONTINUED))
		return __fail(E_INVAL);
	pid = wait_for(pid, (u32)options, &r);
	if (pid <= 0)
		return pid;
	if (status != NULL)
		*status = (int)r.status;
	if (usage != NULL) {
		memset(usage, 0, sizeof *usage);
		set_time(&usage->ru_utime, r.utime_us);
		set_time(&usage->ru_stime, r.stime_us);
	}
	return pid;
}

pid_t
wait3(int *status, int options, struct rusage *usage)
{
	return wait4(-1, status, options, usage);
}

pid_t
waitpid(pid_t pid, int *status, int options)
{
	return wait4(pid, status, options, NULL);
}

pid_t
wait(int *status)
{
	return wait4(-1, status, 0, NULL);
}

static void
tell(siginfo_t *info, pid_t pid, int status)
{
	memset(info, 0, sizeof *info);
	if (pid == 0)
		return;
	info->si_signo = SIGCHLD;
	info->si_pid = pid;
	if (WIFEXITED(status)) {
		info->si_code = CLD_EXITED;
		info->si_status = WEXITSTATUS(status);
	} else if (WIFSIGNALED(status)) {
		info->si_code = WCOREDUMP(status) ? CLD_DUMPED : CLD_KILLED;
		info->si_status = WTERMSIG(status);
	} else if (WIFSTOPPED(status)) {
		info->si_code = CLD_STOPPED;
		info->si_status = WSTOPSIG(status);
	} else {
		info->si_code = CLD_CONTINUED;
		info->si_status = SIGCONT;
	}
}

int
waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	struct proc_wait_r r;
	pid_t pid = -1;

	/* proc cannot leave a child to be waited for again (WNOWAIT). */
	if (!(options & WEXITED) ||
	    (options & ~(WEXITED | WNOHANG | WSTOPPED | WCONTINUED)))
		return __fail(E_INVAL);
	if (type == P_PID)
		pid = (pid_t)id;
	else if (type == P_PGID)
		pid = id == 0 ? 0 : -(pid_t)id;
	else if (type != P_ALL)
		return __fail(E_INVAL);
	pid = wait_for(pid, (u32)options & ~(u32)WEXITED, &r);
	if (pid < 0)
		return -1;
	if (info != NULL)
		tell(info, pid, (int)r.status);
	return 0;
}
