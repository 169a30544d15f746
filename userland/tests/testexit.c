/*
 * testexit - exit() with no number is exit(0); exit of another ends that one.
 */
#include <lib.h>
#include "../lib/seed.h"

static int
ended_by(int way)
{
	pid_t pid = seed_fork();

	if (pid != 0)
		return seed_wait(pid);
	if (way == 0)
		exit();
	if (way == 1)
		exit(7);
	sys_exit(0);
	_exit(1);
}

int
main(void)
{
	pid_t pid;

	MUST(seed_exited(ended_by(0), 0));
	MUST(seed_exited(ended_by(1), 7));
	MUST(seed_exited(ended_by(2), 0));
	pid = seed_fork();
	if (pid == 0)
		for (;;)
			pause();
	MUST(sys_exit(pid) == 0);
	MUST(seed_killed(seed_wait(pid), SIGKILL));
	say("testexit pass.\n");
	return 0;
}
