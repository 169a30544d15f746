/*
 * login.c - the user's name.
 */
#include <pwd.h>
#include <unistd.h>
#include <libc/posix/call.h>

char *
getlogin(void)
{
	struct passwd *pw = getpwuid(getuid());

	if (pw == NULL) {
		errno = ENOENT;
		return NULL;
	}
	return pw->pw_name;
}
