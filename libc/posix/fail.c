/*
 * fail.c - errors of the system become errno.
 */
#include <libc/posix/call.h>

int
__fail(int err)
{
	int e = err < 0 ? -err : err;

	switch (e) {
	case E_BADHANDLE:
		e = EBADF;
		break;
	case E_QUOTA:
		e = ENOMEM;
		break;
	case E_PROTO:
	case E_STALE:
	case E_RESTARTED:
	case E_CROSS:
	case E_DEAD:
		e = EIO;
		break;
	}
	errno = e;
	return -1;
}

int
__fail_as(int err, int nosys)
{
	return __fail(err == -E_NOSYS ? nosys : err);
}

int
__fd_of(handle_t h)
{
	if (h < NOFILE)
		return (int)h;
	if (h != NO_HANDLE)
		sys_handle_close(h);
	return -E_MFILE;
}
