/*
 * server_io.c - stdio of a server: out to the debug console, nothing comes in.
 *
 * A server has no descriptors; these are what newlib's stdio asks for.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/sys/sys.h>

ssize_t
write(int fd, const void *data, size_t n)
{
	if (fd != STDOUT_FILENO && fd != STDERR_FILENO) {
		errno = EBADF;
		return -1;
	}
	sys_debug(data, n);
	return (ssize_t)n;
}

ssize_t
read(int fd, void *data, size_t n)
{
	(void)fd, (void)data, (void)n;
	return 0;
}

off_t
lseek(int fd, off_t to, int whence)
{
	(void)fd, (void)to, (void)whence;
	errno = ESPIPE;
	return -1;
}

int
fstat(int fd, struct stat *st)
{
	(void)fd;
	memset(st, 0, sizeof *st);
	st->st_mode = S_IFCHR;
	return 0;
}

int
isatty(int fd)
{
	(void)fd;
	return 1;
}

int
close(int fd)
{
	(void)fd;
	return 0;
}
