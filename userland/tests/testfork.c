/*
 * testfork - two processes from one: own memory, own numbers, shared files.
 */
#include <lib.h>
#include "../lib/seed.h"

static int global = 1;

int
main(void)
{
	volatile int local = 1;
	pid_t self = getpid(), pid;
	char byte;
	int fd[2];

	MUST(pipe(fd) == 0);
	pid = seed_fork();
	if (pid == 0) {
		MUST(getppid() == self && getpid() != self);
		MUST(global == 1 && local == 1);
		global = local = 2;
		MUST(write(fd[1], "c", 1) == 1);
		exit(0);
	}
	MUST(pid > 0 && pid != self);
	MUST(read(fd[0], &byte, 1) == 1 && byte == 'c');
	MUST(seed_exited(seed_wait(pid), 0));
	MUST(global == 1 && local == 1);
	say("testfork pass.\n");
	return 0;
}
