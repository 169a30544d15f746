/*
 * testread - read() to the end of a file, in pieces of any size.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

enum { SIZE = 30000 };

static unsigned char data[SIZE];

static void
in_pieces(int fd, int size)
{
	int at = 0, n;

	MUST(lseek(fd, 0, SEEK_SET) == 0);
	while ((n = (int)read(fd, data, (size_t)size)) > 0)
		for (int i = 0; i < n; i++, at++)
			MUST(data[i] == at % 241);
	MUST(n == 0 && at == SIZE);
}

int
main(void)
{
	int fd;

	seed_enter("testread");
	fd = create("file", 0644);
	for (int i = 0; i < SIZE; i++)
		data[i] = (unsigned char)(i % 241);
	MUST(fd >= 0 && write(fd, data, SIZE) == SIZE);
	in_pieces(fd, 7);
	in_pieces(fd, 512);
	in_pieces(fd, 4097);
	in_pieces(fd, SIZE);
	MUST(read(fd, data, 0) == 0);
	MUST_FAIL(read(fd + 1, data, 1), EBADF);
	MUST(close(fd) == 0 && unlink("file") == 0);
	fd = open("/", O_RDONLY);
	MUST(fd >= 0);
	MUST_FAIL(read(fd, data, 1), EISDIR);
	MUST(close(fd) == 0);
	seed_leave();
	say("testread pass.\n");
	return 0;
}
