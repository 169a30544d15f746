/*
 * umask.c - the permissions that new files do not get.
 */
#include <sys/stat.h>
#include <libc/posix/call.h>

mode_t
umask(mode_t mask)
{
	mode_t old = __umask_now;

	__umask_now = mask & 0777;
	return old;
}
