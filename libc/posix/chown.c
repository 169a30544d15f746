/*
 * chown.c - owner and group of a file; -1 leaves one as it is.
 */
#include <unistd.h>
#include <libc/posix/walk.h>

int
fchownat(int dirfd, const char *path, uid_t uid, gid_t gid, int flags)
{
	if (flags & ~AT_SYMLINK_NOFOLLOW)
		return __fail(E_INVAL);
	return __done(PATH_OP(chown, dirfd, path, uid, gid,
	    flags & AT_SYMLINK_NOFOLLOW ? AT_NOFOLLOW : 0));
}

int
chown(const char *path, uid_t uid, gid_t gid)
{
	return fchownat(AT_FDCWD, path, uid, gid, 0);
}

int
lchown(const char *path, uid_t uid, gid_t gid)
{
	return fchownat(AT_FDCWD, path, uid, gid, AT_SYMLINK_NOFOLLOW);
}

int
fchown(int fd, uid_t uid, gid_t gid)
{
	struct file_chown_q q = { uid, gid };
	struct file_chown_r r;
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	err = CALL(file_chown((handle_t)fd, &q, &r, NULL));
	return err ? __fail_as(err, EINVAL) : 0;
}
