/*
 * badarg - bad arguments give errors and take nothing away: a child that could
 * not be waited for is still there afterwards.
 *
 * A status that cannot be stored hurts the caller alone (its libc stores it),
 * so a process of its own tries that.
 */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../lib/seed.h"

#define KERNEL ((void *)0xc0000000u)

static void
child(void)
{
	say("fork ok.\n");
	for (int i = 0; i < 10; i++)
		sched_yield();
	exit(0xbe);
}

static void
bad_status(void)
{
	pid_t pid = seed_fork();
	int status;

	if (pid == 0) {
		pid_t inner = seed_fork();

		if (inner == 0)
			_exit(0);
		MUST_FAIL(waitpid(inner, (int *)KERNEL, 0), EFAULT);
		seed_wait(inner);
		_exit(0);
	}
	status = seed_wait(pid);
	MUST(seed_exited(status, 0) || seed_killed(status, SIGSEGV));
}

static void
bad_buffers(void)
{
	int fd[2], null = open("/dev/null", O_RDWR);
	char byte = 'x';

	MUST(pipe(fd) == 0 && null >= 0);
	MUST_FAIL(write(fd[1], KERNEL, 4000), EFAULT);
	MUST(write(fd[1], &byte, 1) == 1);
	MUST_FAIL(read(fd[0], KERNEL, 4000), EFAULT);
	MUST_FAIL(read(-1, &byte, 1), EBADF);
	MUST_FAIL(read(255, &byte, 1), EBADF);
	MUST_FAIL(kill(getpid(), 1000), EINVAL);
}

int
main(void)
{
	pid_t pid = seed_fork();
	int status;

	if (pid == 0)
		child();
	MUST_FAIL(waitpid(getpid(), &status, 0), ECHILD);
	MUST_FAIL(waitpid(pid, &status, 1 << 20), EINVAL);
	MUST(seed_exited(seed_wait(pid), 0xbe));
	MUST_FAIL(waitpid(pid, &status, 0), ECHILD);
	bad_status();
	bad_buffers();
	say("badarg pass.\n");
	return 0;
}
