/*
 * fread_test2 - one that waits for ever for input can be killed.
 *
 * Its input is a pipe whose other end stays open, so that it is the same for a
 * job in the background.
 */
#include <signal.h>
#include <unistd.h>
#include "../lib/seed.h"

int
main(void)
{
	int fd[2];
	char byte;
	pid_t pid;

	MUST(pipe(fd) == 0);
	pid = seed_fork();
	if (pid == 0) {
		MUST(dup2(fd[0], 0) == 0);
		read(0, &byte, 1);
		say("there was nothing to read\n");
		_exit(0);
	}
	seed_sleep_ms(100);
	MUST(kill(pid, SIGKILL) == 0);
	MUST(seed_killed(seed_wait(pid), SIGKILL));
	say("fread_test2 pass.\n");
	return 0;
}
