/*
 * spawn.c - fork, exec and wait, with the exit statuses of a shell: 126 for
 * what cannot run, 127 for what is not there.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "spawn.h"

bool spawn_plain;

void
spawn_exec(char **argv)
{
	out_flush();
	execvp(argv[0], argv);
	tool_trouble = errno == ENOENT ? SPAWN_NOT_FOUND : SPAWN_NOT_RUNNABLE;
	fail_errno("%s", spawn_plain ? argv[0] : quote(argv[0]));
	_exit(tool_trouble);
}

/* The status as wait() gives it, or -1 when there was no process. */
int
spawn_wait(char **argv)
{
	int status;
	pid_t pid, r;

	out_flush();
	pid = fork();
	if (pid < 0) {
		fail_errno("cannot fork");
		return -1;
	}
	if (pid == 0)
		spawn_exec(argv);
	do
		r = waitpid(pid, &status, 0);
	while (r < 0 && errno == EINTR);
	return r < 0 ? -1 : status;
}
