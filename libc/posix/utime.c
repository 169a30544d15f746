/*
 * utime.c - times of access and change.  Servers keep whole seconds.
 */
#define _GNU_SOURCE
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>
#include <libc/posix/walk.h>

struct times {
	i64 atime, mtime;
};

/* A moment; what it means beside a moment stands in its nanoseconds. */
static int
one(i64 *to, const struct timespec *t)
{
	if (t->tv_nsec == UTIME_NOW)
		*to = FILE_TIME_NOW;
	else if (t->tv_nsec == UTIME_OMIT)
		*to = FILE_TIME_OMIT;
	else if (t->tv_nsec < 0 || t->tv_nsec >= 1000000000)
		return -E_INVAL;
	else /* the two seconds before 1970 that have another meaning */
		*to = t->tv_sec == FILE_TIME_NOW || t->tv_sec == FILE_TIME_OMIT
			  ? 0
			  : t->tv_sec;
	return 0;
}

static int
both(struct times *to, const struct timespec *t)
{
	int err;

	if (t == NULL) {
		to->atime = to->mtime = FILE_TIME_NOW;
		return 0;
	}
	err = one(&to->atime, &t[0]);
	return err ? err : one(&to->mtime, &t[1]);
}

int
utimensat(int dirfd, const char *path, const struct timespec *t, int flags)
{
	struct times to;
	int err = flags & ~AT_SYMLINK_NOFOLLOW ? -E_INVAL : both(&to, t);

	if (err == 0)
		err = PATH_OP(utimes, dirfd, path, to.atime, to.mtime,
		    flags & AT_SYMLINK_NOFOLLOW ? AT_NOFOLLOW : 0, 0);
	return __done(err);
}

int
futimens(int fd, const struct timespec *t)
{
	struct times to;
	struct file_utimes_q q;
	struct file_utimes_r r;
	int err = __bad_fd(fd) ? -E_BADF : both(&to, t);

	if (err != 0)
		return __fail(err);
	q.atime = to.atime;
	q.mtime = to.mtime;
	err = CALL(file_utimes((handle_t)fd, &q, &r, NULL));
	return err ? __fail_as(err, EINVAL) : 0;
}

/* Microseconds to nanoseconds; what is out of range stays so. */
static const struct timespec *
from_timeval(struct timespec to[2], const struct timeval *tv)
{
	if (tv == NULL)
		return NULL;
	for (int i = 0; i < 2; i++) {
		to[i].tv_sec = tv[i].tv_sec;
		to[i].tv_nsec = tv[i].tv_usec < 0 || tv[i].tv_usec >= 1000000
				    ? -1
				    : tv[i].tv_usec * 1000;
	}
	return to;
}

int
utimes(const char *path, const struct timeval *tv)
{
	struct timespec t[2];

	return utimensat(AT_FDCWD, path, from_timeval(t, tv), 0);
}

int
lutimes(const char *path, const struct timeval *tv)
{
	struct timespec t[2];

	return utimensat(
	    AT_FDCWD, path, from_timeval(t, tv), AT_SYMLINK_NOFOLLOW);
}

int
futimes(int fd, const struct timeval *tv)
{
	struct timespec t[2];

	return futimens(fd, from_timeval(t, tv));
}

int
utime(const char *path, const struct utimbuf *times)
{
	struct timespec t[2] = { { 0 } };

	if (times == NULL)
		return utimensat(AT_FDCWD, path, NULL, 0);
	t[0].tv_sec = times->actime;
	t[1].tv_sec = times->modtime;
	return utimensat(AT_FDCWD, path, t, 0);
}
