/*
 * testexec - another program takes the place of this one; what is no program
 * does not.
 */
#include <errno.h>
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

static char *words[] = { (char *)"testargv", (char *)"one", (char *)"two words",
	(char *)"", NULL };

static void
refused(void)
{
	int fd;

	seed_enter("testexec");
	MUST_FAIL(execve("/bin/absent", words), ENOENT);
	MUST_FAIL(execve("/bin", words), EACCES);
	fd = create("file", 0644);
	MUST(fd >= 0 && write(fd, "\177ELF", 4) == 4);
	MUST_FAIL(execve("file", words), EACCES);
	MUST(fchmod(fd, 0755) == 0 && close(fd) == 0);
	MUST_FAIL(execve("file", words), ENOEXEC);
	MUST(unlink("file") == 0);
	seed_leave();
}

int
main(void)
{
	pid_t pid;

	refused();
	pid = seed_fork();
	if (pid == 0) {
		execve("/bin/testargv", words);
		_exit(127);
	}
	MUST(seed_exited(seed_wait(pid), 0));
	say("testexec pass.\n");
	return 0;
}
