/*
 * testwrite - write() puts bytes where the position is, and moves it.
 */
#include <errno.h>
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

int
main(void)
{
	char text[16];
	int fd;

	MUST(sys_write(1, (char *)"one line\n", 9) == 9);
	seed_enter("testwrite");
	fd = create("file", 0644);
	MUST(fd >= 0 && write(fd, "0123456789", 10) == 10);
	MUST(lseek(fd, 3, SEEK_SET) == 3 && write(fd, "abc", 3) == 3);
	MUST(lseek(fd, 0, SEEK_CUR) == 6 && lseek(fd, 0, SEEK_SET) == 0);
	MUST(read(fd, text, sizeof text) == 10);
	MUST(memcmp(text, "012abc6789", 10) == 0);
	MUST(write(fd, text, 0) == 0);
	MUST_FAIL(write(fd + 1, text, 1), EBADF);
	MUST(close(fd) == 0 && unlink("file") == 0);
	seed_leave();
	say("testwrite pass.\n");
	return 0;
}
