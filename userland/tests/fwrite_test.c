/*
 * fwrite_test - descriptors: copies until the table is full, closed ones,
 * inherited ones.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { MANY = 4096 };

static int copy[MANY];

static void
fill_table(void)
{
	int n = 0;

	while (n < MANY && (copy[n] = dup(1)) >= 0)
		n++;
	MUST(n > 20 && n < MANY && errno == EMFILE);
	while (n > 0)
		MUST(close(copy[--n]) == 0);
}

int
main(void)
{
	struct stat one, two;
	int fd;
	pid_t pid;

	MUST(fstat(0, &one) == 0);
	MUST(fstat(1, &one) == 0);
	fd = dup(1);
	MUST(fd > 2 && fstat(fd, &two) == 0);
	MUST(one.st_mode == two.st_mode && one.st_ino == two.st_ino);
	MUST(dprintf(fd, "dup fd ok.\n") == 11);
	fill_table();
	MUST(close(fd) == 0);
	MUST_FAIL(write(fd, "x", 1), EBADF);
	MUST_FAIL(close(fd), EBADF);
	pid = seed_fork();
	if (pid == 0)
		_exit(dprintf(1, "fork fd ok.\n") == 12 ? 0 : 1);
	MUST(seed_exited(seed_wait(pid), 0));
	say("fwrite_test pass.\n");
	return 0;
}
