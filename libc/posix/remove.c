/*
 * remove.c - unlink or rmdir, whichever the file wants.
 */
#include <reent.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int
remove(const char *path)
{
	struct stat st;

	if (lstat(path, &st) < 0)
		return -1;
	return S_ISDIR(st.st_mode) ? rmdir(path) : unlink(path);
}

/* newlib's own sources call it so. */
int
_remove_r(struct _reent *state, const char *path)
{
	(void)state;
	return remove(path);
}
