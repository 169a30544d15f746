/*
 * exit - a child's exit status comes to the parent that waits for it, once.
 */
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "../lib/seed.h"

int
main(void)
{
	int status;
	pid_t pid;

	say("I am the parent. Forking the child...\n");
	pid = seed_fork();
	if (pid == 0) {
		say("I am the child.\n");
		for (int i = 0; i < 7; i++)
			sched_yield();
		exit(0x5a);
	}
	say("I am the parent, waiting now..\n");
	MUST(seed_exited(seed_wait(pid), 0x5a));
	MUST_FAIL(waitpid(pid, &status, 0), ECHILD);
	MUST_FAIL(wait(&status), ECHILD);
	say("waitpid %d ok.\n", (int)pid);
	say("exit pass.\n");
	return 0;
}
