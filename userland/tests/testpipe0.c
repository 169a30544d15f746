/*
 * testpipe0 - a line from parent to child.
 */
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

static const char line[] = "A line for the child.\n";

int
main(void)
{
	char text[100];
	int fd[2];
	pid_t pid;

	MUST(pipe(fd) == 0);
	pid = seed_fork();
	if (pid == 0) {
		close(fd[1]);
		MUST(read(fd[0], text, sizeof text) == sizeof line);
		MUST(strcmp(text, line) == 0);
		say("child: %s", text);
		_exit(0);
	}
	close(fd[0]);
	MUST(write(fd[1], line, sizeof line) == sizeof line);
	close(fd[1]);
	MUST(seed_exited(seed_wait(pid), 0));
	say("testpipe0 pass.\n");
	return 0;
}
