/*
 * sfs_exectest1 - a program from the disk, robot, says what its parent writes
 * into a pipe.
 */
#include <stdio.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { LINES = 32 };

int
main(void)
{
	int fd[2];
	pid_t pid;

	MUST(pipe(fd) == 0);
	pid = seed_fork();
	if (pid == 0) {
		MUST(dup2(fd[0], 0) == 0);
		close(fd[0]);
		close(fd[1]);
		execl("/bin/robot", "robot", (char *)NULL);
		_exit(127);
	}
	MUST(close(fd[0]) == 0);
	for (int i = 0; i < LINES; i++)
		MUST(dprintf(fd[1], "%02d: Hello world!!.\n", i) == 19);
	MUST(close(fd[1]) == 0);
	MUST(seed_exited(seed_wait(pid), 0));
	say("sfs_exectest1 pass.\n");
	return 0;
}
