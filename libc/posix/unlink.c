/*
 * unlink.c - take away a name.
 */
#include <unistd.h>
#include <libc/posix/walk.h>

int
unlinkat(int dirfd, const char *path, int flags)
{
	if (flags & ~AT_REMOVEDIR)
		return __fail(E_INVAL);
	return __done(flags & AT_REMOVEDIR ? PATH_OP(rmdir, dirfd, path, 0)
					   : PATH_OP(unlink, dirfd, path, 0));
}

int
unlink(const char *path)
{
	return unlinkat(AT_FDCWD, path, 0);
}

int
rmdir(const char *path)
{
	return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}
