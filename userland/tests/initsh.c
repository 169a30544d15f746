/*
 * initsh - run a shell, with the same words, and tell how it ended.
 */
#include <lib.h>
#include "../lib/seed.h"

int
main(int argc, char **argv)
{
	static char name[] = "sh";
	int status;
	pid_t pid;

	(void)argc;
	say("initsh: starting sh\n");
	argv[0] = name;
	pid = seed_fork();
	if (pid == 0) {
		execve("/bin/sh", argv);
		perror("initsh: /bin/sh");
		_exit(127);
	}
	status = seed_wait(pid);
	if (WIFSIGNALED(status)) {
		say("initsh: sh died of signal %d\n", WTERMSIG(status));
		return 1;
	}
	say("initsh: sh ended with %d\n", WEXITSTATUS(status));
	return WEXITSTATUS(status);
}
