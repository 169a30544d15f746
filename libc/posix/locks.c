/*
 * locks.c - file locks in other words than fcntl's.
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <libc/posix/call.h>

int
lockf(int fd, int what, off_t len)
{
	struct flock l = {
		.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = len
	};

	switch (what) {
	case F_ULOCK:
		l.l_type = F_UNLCK;
		return fcntl(fd, F_SETLK, &l);
	case F_LOCK:
		return fcntl(fd, F_SETLKW, &l);
	case F_TLOCK:
		return fcntl(fd, F_SETLK, &l);
	case F_TEST:
		if (fcntl(fd, F_GETLK, &l) < 0)
			return -1;
		return l.l_type == F_UNLCK ? 0 : __fail(E_ACCES);
	default:
		return __fail(E_INVAL);
	}
}

int
flock(int fd, int what)
{
	struct flock l = { .l_type = F_WRLCK };

	if (what & LOCK_SH)
		l.l_type = F_RDLCK;
	else if (what & LOCK_UN)
		l.l_type = F_UNLCK;
	return fcntl(fd, what & LOCK_NB ? F_SETLK : F_SETLKW, &l);
}

/* Advice; no server takes it. */
int
posix_fadvise(int fd, off_t off, off_t len, int advice)
{
	(void)off;
	if (__bad_fd(fd) || sys_handle_info((handle_t)fd, NULL) <= 0)
		return EBADF;
	return len < 0 || advice < POSIX_FADV_NORMAL ||
		       advice > POSIX_FADV_NOREUSE
		   ? EINVAL
		   : 0;
}
