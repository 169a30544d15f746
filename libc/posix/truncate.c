/*
 * truncate.c - cut a file, or stretch it with zeroes.
 */
#include <unistd.h>
#include <libc/posix/walk.h>

int
truncate(const char *path, off_t size)
{
	if (size < 0)
		return __fail(E_INVAL);
	return __done(PATH_OP(truncate, AT_FDCWD, path, (u64)size));
}

int
ftruncate(int fd, off_t size)
{
	struct file_truncate_q q = { (u64)size };
	struct file_truncate_r r;
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (size < 0)
		return __fail(E_INVAL);
	err = CALL(file_truncate((handle_t)fd, &q, &r, NULL));
	return err ? __fail_as(err, EINVAL) : 0;
}
