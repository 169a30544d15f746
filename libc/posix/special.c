/*
 * special.c - names that mean something of the process that says them.
 *
 * No server could resolve them: /dev/tty is the session's terminal, the others
 * are descriptors.
 */
#include <libc/posix/walk.h>

handle_t
__special(const char *path)
{
	u32 n = 0;

	if (path == NULL || strncmp(path, "/dev/", 5) != 0)
		return NO_HANDLE;
	path += 5;
	if (strcmp(path, "tty") == 0)
		return H_TTY;
	if (strcmp(path, "stdin") == 0)
		return 0;
	if (strcmp(path, "stdout") == 0)
		return 1;
	if (strcmp(path, "stderr") == 0)
		return 2;
	if (strncmp(path, "fd/", 3) != 0 || path[3] == '\0')
		return NO_HANDLE;
	for (path += 3; *path >= '0' && *path <= '9' && n < NOFILE; path++)
		n = n * 10 + (u32)(*path - '0');
	return *path == '\0' && n < NOFILE ? n : NO_HANDLE;
}
