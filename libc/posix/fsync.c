/*
 * fsync.c - wait until one file is on the medium.
 */
#include <unistd.h>
#include <libc/posix/call.h>

int
fsync(int fd)
{
	struct file_sync_q q = { 0 };
	struct file_sync_r r;
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	err = CALL(file_sync((handle_t)fd, &q, &r, NULL));
	return err ? __fail_as(err, EINVAL) : 0;
}

int
fdatasync(int fd)
{
	return fsync(fd);
}
