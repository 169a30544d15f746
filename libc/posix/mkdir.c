/*
 * mkdir.c - make directories, FIFOs and empty files.
 */
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/walk.h>

static u32
permissions(mode_t mode)
{
	return (u32)mode & 07777 & ~__umask_now;
}

int
mkdirat(int dirfd, const char *path, mode_t mode)
{
	return __done(PATH_OP(mkdir, dirfd, path, permissions(mode)));
}

int
mkdir(const char *path, mode_t mode)
{
	return mkdirat(AT_FDCWD, path, mode);
}

int
mknodat(int dirfd, const char *path, mode_t mode, dev_t dev)
{
	int fd;

	if ((mode & S_IFMT) == S_IFREG || (mode & S_IFMT) == 0) {
		fd = openat(
		    dirfd, path, O_CREAT | O_EXCL | O_WRONLY, mode & 07777);
		return fd < 0 ? -1 : close(fd);
	}
	return __done(PATH_OP(mknod, dirfd, path,
	    (u32)(mode & S_IFMT) | permissions(mode), (u32)dev));
}

int
mknod(const char *path, mode_t mode, dev_t dev)
{
	return mknodat(AT_FDCWD, path, mode, dev);
}

int
mkfifoat(int dirfd, const char *path, mode_t mode)
{
	return mknodat(dirfd, path, S_IFIFO | (mode & 07777), 0);
}

int
mkfifo(const char *path, mode_t mode)
{
	return mkfifoat(AT_FDCWD, path, mode);
}
