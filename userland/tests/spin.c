/*
 * spin - a child that never gives the processor back can be killed.
 */
#include <sched.h>
#include <signal.h>
#include <sys/types.h>
#include "../lib/seed.h"

int
main(void)
{
	int result;
	pid_t pid;

	say("I am the parent. Forking the child...\n");
	pid = seed_fork();
	if (pid == 0) {
		say("I am the child. Spinning...\n");
		for (volatile int i = 0;; i++)
			;
	}
	say("I am the parent. Running the child...\n");
	for (int i = 0; i < 3; i++)
		sched_yield();
	say("I am the parent. Killing the child...\n");
	result = kill(pid, SIGKILL);
	say("kill returns %d\n", result);
	MUST(result == 0);
	result = seed_killed(seed_wait(pid), SIGKILL) ? 0 : -1;
	say("wait returns %d\n", result);
	MUST(result == 0);
	say("spin may pass.\n");
	return 0;
}
