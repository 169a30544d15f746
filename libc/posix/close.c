/*
 * close.c - close a descriptor; the server learns of it when it was the last.
 */
#include <unistd.h>
#include <libc/posix/call.h>

int
close(int fd)
{
	int err = __bad_fd(fd) ? -E_BADF : sys_handle_close((handle_t)fd);

	return err < 0 ? __fail(err) : 0;
}
