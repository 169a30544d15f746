/*
 * fork.c - a second process with a copy of this one's memory and handles.
 *
 * The child's only thread starts in __fork_enter's second half (fork.S) with
 * the stack as it was.  It has index 0, whichever it was here: what libc keeps
 * by index is put right.  Other threads' locks of newlib are free in the child.
 */
#include <unistd.h>
#include <libc/arch/i386/arch.h>
#include <libc/posix/lock.h>
#include <libc/posix/poll.h>
#include <libc/thread/thread.h>
#include <proto/proc.h>

/* Called by __fork_enter: where the child is to begin.  Its pid or -E_. */
int
__fork_ask(u32 eip, u32 esp)
{
	struct proc_fork_q q = { eip, esp, __self_index(), ipc_buf()->tls };
	struct proc_fork_r r = { 0 };
	int err = CALL(proc_fork(H_PROC, &q, &r, NULL));

	return err != 0 ? err : (int)r.pid;
}

static void
in_child(void)
{
	struct msgbuf *b = ipc_buf();

	/* Copied from thread 0's. */
	b->user[USER_INTR] = b->user[USER_CANCEL] = 0;
	__self()->index = 0;
	if (__threads_forked != NULL)
		__threads_forked();
	if (__sync_forked != NULL)
		__sync_forked();
	__poll_forked();
}

pid_t
fork(void)
{
	int pid;

	if (__hooks_before_fork != NULL)
		__hooks_before_fork();
	__locks_before_fork();
	pid = __fork_enter();
	if (pid == 0)
		in_child();
	__locks_after_fork(pid == 0);
	if (__hooks_after_fork != NULL)
		__hooks_after_fork(pid == 0);
	if (pid == -E_QUOTA)
		pid = -E_AGAIN;
	return pid < 0 ? __fail(pid) : pid;
}

pid_t
vfork(void)
{
	return fork();
}
