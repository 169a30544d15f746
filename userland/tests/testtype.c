/*
 * testtype - what kind of thing a descriptor names.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

static int
type_of(const char *path, int flags)
{
	int fd = open(path, flags), type;

	MUST(fd >= 0);
	type = sys_fdtype(fd);
	MUST(close(fd) == 0);
	return type;
}

int
main(void)
{
	int fd[2];

	MUST(type_of("/bin/sh", O_RDONLY) == FDTYPE_FILE);
	MUST(type_of("/bin", O_RDONLY) == FDTYPE_DIR);
	MUST(type_of("/dev/null", O_RDWR) == FDTYPE_DEV);
	MUST(type_of("/dev/console", O_RDWR | O_NOCTTY) == FDTYPE_TTY);
	MUST(pipe(fd) == 0 && fdtype(fd[0]) == FDTYPE_PIPE);
	MUST(fdtype(fd[1]) == FDTYPE_PIPE && close(fd[1]) == 0);
	MUST_FAIL(fdtype(fd[1]), EBADF);
	MUST_FAIL(fdtype(-1), EBADF);
	say("testtype pass.\n");
	return 0;
}
