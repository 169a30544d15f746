/*
 * buggy_wait - while one thread waits for a child, another unmaps the place for
 * the status.  It is the process' own libc that stores the status: that thread
 * faults, and nothing else in the system feels it.
 */
#include <lib.h>
#include <signal.h>
#include <sys/mman.h>
#include "../lib/seed.h"

enum { SIZE = 4096 };

static int *status;

static int
unmap(void *arg)
{
	(void)arg;
	seed_sleep_ms(20);
	MUST(munmap(status, SIZE) == 0);
	say("child munmap ok.\n");
	return 0;
}

static void
buggy(void)
{
	thread_t t;
	pid_t pid;

	status = mmap(NULL, SIZE, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	MUST(status != MAP_FAILED);
	pid = seed_fork();
	if (pid == 0) {
		seed_sleep_ms(60);
		_exit(3);
	}
	MUST(thread(unmap, NULL, &t) == 0);
	waitpid(pid, status, 0);
	say("buggy_wait lives on\n");
	exit(1);
}

int
main(void)
{
	pid_t pid = seed_fork();
	int how;

	if (pid == 0)
		buggy();
	how = seed_wait(pid);
	MUST(WIFSIGNALED(how) && WTERMSIG(how) == SIGSEGV);
	say("buggy_wait pass.\n");
	return 0;
}
