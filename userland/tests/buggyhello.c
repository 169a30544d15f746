/*
 * buggyhello - a text at an address where nothing is: an error, no harm.  Few
 * bytes libc copies itself: that may be the end of the caller, and of no other.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	pid_t pid;
	int status;

	MUST_FAIL(sys_cputs((const char *)1, 1), EFAULT);
	pid = seed_fork();
	if (pid == 0) {
		MUST_FAIL(sys_write(1, (char *)1, 1), EFAULT);
		_exit(0);
	}
	status = seed_wait(pid);
	MUST(seed_exited(status, 0) || seed_killed(status, SIGSEGV));
	say("buggyhello pass.\n");
	return 0;
}
