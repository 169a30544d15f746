/*
 * fork.c - a second process with a copy of this one's memory and handles.
 *
 * The child's only thread starts in __fork_enter's second half (fork.S) with
 * the stack as it was; nothing that libc keeps has to be mended there.
 */
#include <unistd.h>
#include <libc/arch/i386/arch.h>
#include <libc/posix/lock.h>
#include <libc/posix/poll.h>
#include <proto/proc.h>

/* Called by __fork_enter: where the child is to begin.  Its pid or -E_. */
int
__fork_ask(u32 eip, u32 esp)
{
	struct proc_fork_q q = { eip, esp };
	struct proc_fork_r r = { 0 };
	int err = CALL(proc_fork(H_PROC, &q, &r, NULL));

	return err != 0 ? err : (int)r.pid;
}

pid_t
fork(void)
{
	int pid;

	__locks_before_fork();
	pid = __fork_enter();
	if (pid == 0)
		__poll_forked();
	__locks_after_fork();
	if (pid == -E_QUOTA)
		pid = -E_AGAIN;
	return pid < 0 ? __fail(pid) : pid;
}

pid_t
vfork(void)
{
	return fork();
}
