/*
 * waitkill - a process that waits for its child is killed by its other child.
 *
 * The one that sees it all keeps no end of the pipe that all of them hold: its
 * end tells that the last is gone.
 */
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#include "../lib/seed.h"

static _Noreturn void
child1(void)
{
	say("child 1.\n");
	for (;;)
		sched_yield();
}

static _Noreturn void
child2(pid_t parent, pid_t sibling)
{
	seed_sleep_ms(100); /* parent waits, child 1 runs */
	say("child 2.\n");
	MUST(kill(parent, SIGKILL) == 0);
	say("kill parent ok.\n");
	MUST(kill(sibling, SIGKILL) == 0);
	say("kill child1 ok.\n");
	_exit(0);
}

static _Noreturn void
parent(void)
{
	pid_t self = getpid(), first = seed_fork();

	if (first == 0)
		child1();
	if (seed_fork() == 0)
		child2(self, first);
	say("wait child 1.\n");
	seed_wait(first);
	say("child 1 is not to end before its parent.\n");
	_exit(1);
}

int
main(void)
{
	int fd[2];
	char byte;
	pid_t pid;

	MUST(pipe(fd) == 0);
	pid = seed_fork();
	if (pid == 0) {
		close(fd[0]);
		parent();
	}
	close(fd[1]);
	MUST(seed_killed(seed_wait(pid), SIGKILL));
	MUST(read(fd[0], &byte, 1) == 0);
	say("waitkill pass.\n");
	return 0;
}
