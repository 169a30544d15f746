/*
 * sleepkill - one that sleeps for ever can be killed.
 */
#include <signal.h>
#include <unistd.h>
#include "../lib/seed.h"

int
main(void)
{
	pid_t pid = seed_fork();

	if (pid == 0) {
		sleep(~0u);
		say("for ever is over\n");
		_exit(1);
	}
	seed_sleep_ms(100);
	MUST(kill(pid, SIGKILL) == 0);
	MUST(seed_killed(seed_wait(pid), SIGKILL));
	say("sleepkill pass.\n");
	return 0;
}
