/*
 * chmod.c - permissions of a file, by path or descriptor.
 */
#include <sys/stat.h>
#include <libc/posix/walk.h>

int
fchmodat(int dirfd, const char *path, mode_t mode, int flags)
{
	if (flags & ~AT_SYMLINK_NOFOLLOW)
		return __fail(E_INVAL);
	return __done(PATH_OP(chmod, dirfd, path, (u32)mode & 07777,
	    flags & AT_SYMLINK_NOFOLLOW ? AT_NOFOLLOW : 0));
}

int
chmod(const char *path, mode_t mode)
{
	return fchmodat(AT_FDCWD, path, mode, 0);
}

int
lchmod(const char *path, mode_t mode)
{
	return fchmodat(AT_FDCWD, path, mode, AT_SYMLINK_NOFOLLOW);
}

int
fchmod(int fd, mode_t mode)
{
	struct file_chmod_q q = { (u32)mode & 07777 };
	struct file_chmod_r r;
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	err = CALL(file_chmod((handle_t)fd, &q, &r, NULL));
	return err ? __fail_as(err, EINVAL) : 0;
}
