/*
 * shm.c - shared memory by name: files of tmpfs, in a folder that everybody may use.
 */
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/call.h>

#define FOLDER "/tmp/.shm"

/* "/name" becomes its file; 0 or -E_. */
static int
place(const char *name, char path[PATH_MAX])
{
	while (*name == '/')
		name++;
	if (*name == '\0' || strchr(name, '/') != NULL ||
	    strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
		return -E_INVAL;
	if (strlen(name) > NAME_MAX)
		return -E_NAMETOOLONG;
	strcpy(path, FOLDER "/");
	strcat(path, name);
	return 0;
}

int
shm_open(const char *name, int flags, mode_t mode)
{
	char path[PATH_MAX];
	int err = place(name, path), fd;

	if (err == 0 && (flags & O_ACCMODE) == O_WRONLY)
		err = -E_INVAL;
	if (err != 0)
		return __fail(err);
	flags |= O_CLOEXEC | O_NOFOLLOW;
	fd = open(path, flags, mode);
	if (fd >= 0 || errno != ENOENT || !(flags & O_CREAT))
		return fd;
	/* The first one makes the folder, for everybody. */
	if (mkdir(FOLDER, 0700) == 0)
		chmod(FOLDER, 01777);
	return open(path, flags, mode);
}

int
shm_unlink(const char *name)
{
	char path[PATH_MAX];
	int err = place(name, path);

	return err != 0 ? __fail(err) : unlink(path);
}
