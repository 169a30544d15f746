/*
 * entropy.c - random bytes, from /dev/random.
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <libc/posix/call.h>

enum { MOST = 256 };

int
getentropy(void *buf, size_t n)
{
	size_t at = 0;
	ssize_t got = 1;
	int fd;

	if (n > MOST)
		return __fail(E_IO);
	fd = open("/dev/random", O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	while (at < n && got > 0) {
		got = read(fd, (char *)buf + at, n - at);
		if (got > 0)
			at += (size_t)got;
	}
	close(fd);
	return at == n ? 0 : __fail(E_IO);
}
