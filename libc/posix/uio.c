/*
 * uio.c - several buffers, one call: POSIX wants a readv or writev to be as
 * atomic as a read or write, so the bytes pass through one buffer.
 */
#include <limits.h>
#include <stdlib.h>
#include <sys/uio.h>
#include <unistd.h>
#include <libc/posix/call.h>

/* Bytes in all; -1 and EINVAL. */
static ssize_t
total(const struct iovec *iov, int n)
{
	size_t sum = 0;

	if (n <= 0 || n > UIO_MAXIOV)
		return __fail(E_INVAL);
	for (int i = 0; i < n; i++) {
		if (iov[i].iov_len > SSIZE_MAX - sum)
			return __fail(E_INVAL);
		sum += iov[i].iov_len;
	}
	return (ssize_t)sum;
}

ssize_t
readv(int fd, const struct iovec *iov, int n)
{
	ssize_t sum = total(iov, n), got, at = 0;
	char *buf;

	if (sum < 0)
		return -1;
	if (n == 1)
		return read(fd, iov[0].iov_base, iov[0].iov_len);
	buf = malloc(sum ? (size_t)sum : 1);
	if (buf == NULL)
		return __fail(E_NOMEM);
	got = read(fd, buf, (size_t)sum);
	for (int i = 0; i < n && at < got; i++) {
		size_t part = iov[i].iov_len;

		if (part > (size_t)(got - at))
			part = (size_t)(got - at);
		memcpy(iov[i].iov_base, buf + at, part);
		at += (ssize_t)part;
	}
	free(buf);
	return got;
}

ssize_t
writev(int fd, const struct iovec *iov, int n)
{
	ssize_t sum = total(iov, n), done, at = 0;
	char *buf;

	if (sum < 0)
		return -1;
	if (n == 1)
		return write(fd, iov[0].iov_base, iov[0].iov_len);
	buf = malloc(sum ? (size_t)sum : 1);
	if (buf == NULL)
		return __fail(E_NOMEM);
	for (int i = 0; i < n; i++) {
		memcpy(buf + at, iov[i].iov_base, iov[i].iov_len);
		at += (ssize_t)iov[i].iov_len;
	}
	done = write(fd, buf, (size_t)sum);
	free(buf);
	return done;
}
