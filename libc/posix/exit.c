/*
 * exit.c - the end of the process.
 */
#include <unistd.h>
#include <libc/posix/call.h>
#include <libc/thread/thread.h>
#include <proto/proc.h>

void
_exit(int status)
{
	struct proc_exit_q q = { (u32)(status & 0xff) << 8 };
	struct proc_exit_r r;

	if (__sync_bye != NULL)
		__sync_bye(1);
	/* No answer comes; an interrupt may end the call unsent. */
	while (proc_exit(H_PROC, &q, &r, NULL) == -E_INTR)
		;
	/* proc is not there: nobody is left to tell. */
	sys_thread_exit();
}
