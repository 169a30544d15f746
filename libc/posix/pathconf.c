/*
 * pathconf.c - limits that may depend on a file; here none does.
 */
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/call.h>

static long
value(int name)
{
	switch (name) {
	case _PC_LINK_MAX:
		return LINK_MAX;
	case _PC_MAX_CANON:
		return MAX_CANON;
	case _PC_MAX_INPUT:
		return MAX_INPUT;
	case _PC_NAME_MAX:
		return NAME_MAX;
	case _PC_PATH_MAX:
		return PATH_MAX;
	case _PC_PIPE_BUF:
		return PIPE_BUF;
	case _PC_CHOWN_RESTRICTED:
	case _PC_NO_TRUNC:
	case _PC_2_SYMLINKS:
		return 1;
	case _PC_VDISABLE:
		return _POSIX_VDISABLE;
	case _PC_FILESIZEBITS:
		return FILESIZEBITS;
	case _PC_SYMLINK_MAX:
		return SYMLINK_MAX;
	case _PC_TIMESTAMP_RESOLUTION:
		return 1000000000;
	}
	return name < 0 || name > _PC_TIMESTAMP_RESOLUTION ? __fail(E_INVAL)
							   : -1;
}

long
pathconf(const char *path, int name)
{
	struct stat st;

	return stat(path, &st) < 0 ? -1 : value(name);
}

long
fpathconf(int fd, int name)
{
	struct stat st;

	return fstat(fd, &st) < 0 ? -1 : value(name);
}
