/*
 * dup.c - another descriptor for the same open file: another handle.
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <libc/posix/call.h>

int
dup(int fd)
{
	int to =
	    __bad_fd(fd) ? -E_BADF : sys_handle_dup((handle_t)fd, SLOT_LOWEST);

	if (to >= 0)
		to = __fd_of((handle_t)to);
	return to < 0 ? __fail(to) : to;
}

static int
dup_at(int fd, int to, u32 flags)
{
	int err = sys_handle_dup((handle_t)fd, SLOT_AT((u32)to) | flags);

	return err < 0 ? __fail(err) : to;
}

int
dup2(int fd, int to)
{
	int type;

	if (__bad_fd(fd) || __bad_fd(to))
		return __fail(E_BADF);
	if (fd != to)
		return dup_at(fd, to, 0);
	type = sys_handle_info((handle_t)fd, NULL);
	return type > 0 ? fd : __fail(E_BADF);
}

int
dup3(int fd, int to, int flags)
{
	if (fd == to || (flags & ~O_CLOEXEC))
		return __fail(E_INVAL);
	if (__bad_fd(fd) || __bad_fd(to))
		return __fail(E_BADF);
	return dup_at(fd, to, flags & O_CLOEXEC ? SLOT_CLOEXEC : 0);
}
