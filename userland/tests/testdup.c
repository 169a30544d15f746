/*
 * testdup - dup() takes the lowest free number, dup2() the one it is told; both
 * name the same open file, with one position.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	int fd, copy;
	char byte;

	seed_enter("testdup");
	fd = create("file", 0644);
	copy = dup(fd);
	MUST(fd >= 0 && copy == fd + 1);
	MUST(dup2(fd, 20) == 20 && dup2(fd, fd) == fd);
	MUST(write(fd, "a", 1) == 1 && write(20, "b", 1) == 1);
	MUST(lseek(copy, 0, SEEK_SET) == 0);
	MUST(read(fd, &byte, 1) == 1 && byte == 'a');
	MUST(read(copy, &byte, 1) == 1 && byte == 'b');
	MUST(close(fd) == 0 && read(20, &byte, 1) == 0);
	MUST_FAIL(dup(fd), EBADF);
	MUST_FAIL(dup2(fd, 21), EBADF);
	MUST_FAIL(dup2(copy, -1), EBADF);
	MUST_FAIL(dup2(copy, 1 << 20), EBADF);
	MUST(close(copy) == 0 && close(20) == 0 && unlink("file") == 0);
	seed_leave();
	say("testdup pass.\n");
	return 0;
}
