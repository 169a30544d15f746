/*
 * testopen - open() in both of its forms, and what it refuses.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	int fd;

	seed_enter("testopen");
	MUST_FAIL(open("file", O_RDONLY), ENOENT);
	MUST_FAIL(open("", O_RDONLY), ENOENT);
	fd = open("file", O_RDWR | O_CREAT, 0600);
	MUST(fd >= 0 && write(fd, "12345", 5) == 5 && close(fd) == 0);
	fd = open("file and more", 4, O_RDONLY, 0);
	MUST(fd >= 0 && lseek(fd, 0, SEEK_END) == 5);
	MUST_FAIL(write(fd, "x", 1), EBADF);
	MUST(close(fd) == 0);
	MUST_FAIL(open("file", O_RDWR | O_CREAT | O_EXCL, 0600), EEXIST);
	MUST_FAIL(open("file/below", O_RDONLY), ENOTDIR);
	fd = open("file", O_WRONLY | O_APPEND);
	MUST(fd >= 0 && write(fd, "6", 1) == 1);
	MUST(lseek(fd, 0, SEEK_CUR) == 6 && close(fd) == 0);
	fd = open("file", O_RDWR | O_TRUNC);
	MUST(fd >= 0 && lseek(fd, 0, SEEK_END) == 0 && close(fd) == 0);
	MUST(unlink("file") == 0);
	seed_leave();
	say("testopen pass.\n");
	return 0;
}
