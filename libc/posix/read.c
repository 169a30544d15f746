/*
 * read.c - read and pread: one call to the server of the file.
 */
#include <unistd.h>
#include <limits.h>
#include <libc/posix/call.h>

/* What came: inline, or written into the lease already. */
static ssize_t
take(u32 count, u32 inl, const u8 *data, void *buf, size_t n)
{
	if (count > n)
		count = n;
	if (inl) {
		if (count > 8)
			return __fail(E_PROTO);
		memcpy(buf, data, count);
	}
	return (ssize_t)count;
}

ssize_t
read(int fd, void *buf, size_t n)
{
	struct file_read_q q = { 0 };
	struct file_read_r r;
	struct ipc_opt o = { .addr = buf, .len = n, .out = 1 };
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (n > SSIZE_MAX)
		o.len = n = SSIZE_MAX;
	err = WAIT(file_read((handle_t)fd, &q, &r, &o));
	if (err != 0)
		return __fail_as(err, EINVAL);
	return take(r.count, r.inl, r.data, buf, n);
}

ssize_t
pread(int fd, void *buf, size_t n, off_t off)
{
	struct file_pread_q q = { (u64)off };
	struct file_pread_r r;
	struct ipc_opt o = { .addr = buf, .len = n, .out = 1 };
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (off < 0)
		return __fail(E_INVAL);
	if (n > SSIZE_MAX)
		o.len = n = SSIZE_MAX;
	err = WAIT(file_pread((handle_t)fd, &q, &r, &o));
	if (err != 0)
		return __fail_as(err, ESPIPE);
	return take(r.count, r.inl, r.data, buf, n);
}
