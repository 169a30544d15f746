/*
 * ttyname.c - which name in /dev is this terminal's?  The one of the same
 * device.
 */
#include <dirent.h>
#include <limits.h>
#include <paths.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/call.h>

/* 0: path names the device. */
static int
is_it(const char *path, const struct stat *tty)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISCHR(st.st_mode) &&
		       st.st_rdev == tty->st_rdev
		   ? 0
		   : -1;
}

int
ttyname_r(int fd, char *buf, size_t size)
{
	char path[sizeof _PATH_DEV + NAME_MAX] = _PATH_DEV;
	struct stat tty;
	struct dirent *e;
	int found = ENOTTY;
	DIR *d;

	if (__bad_fd(fd) || fstat(fd, &tty) < 0)
		return EBADF;
	if (!isatty(fd))
		return ENOTTY;
	d = opendir(_PATH_DEV);
	if (d == NULL)
		return errno;
	while (found == ENOTTY && (e = readdir(d)) != NULL) {
		if (e->d_type != DT_CHR && e->d_type != DT_UNKNOWN)
			continue;
		/* What it is called by whoever holds it. */
		if (strcmp(e->d_name, "tty") == 0 ||
		    strncmp(e->d_name, "std", 3) == 0)
			continue;
		strcpy(path + sizeof _PATH_DEV - 1, e->d_name);
		if (is_it(path, &tty) < 0)
			continue;
		found = strlen(path) < size ? 0 : ERANGE;
		if (found == 0)
			strcpy(buf, path);
	}
	closedir(d);
	return found;
}

char *
ttyname(int fd)
{
	static char name[sizeof _PATH_DEV + NAME_MAX];
	int err = ttyname_r(fd, name, sizeof name);

	if (err == 0)
		return name;
	errno = err;
	return NULL;
}

char *
ctermid(char *buf)
{
	static char name[] = _PATH_TTY;

	return buf == NULL ? name : strcpy(buf, name);
}
