/*
 * write.c - write and pwrite: one call to the server of the file, without a
 * lease when the bytes fit into the message.
 */
#include <limits.h>
#include <signal.h>
#include <unistd.h>
#include <libc/posix/call.h>

static int
write_short(int fd, const void *buf, size_t n, u32 *count)
{
	struct file_write_short_q q = { .len = n };
	struct file_write_short_r r = { 0 };
	int err;

	memcpy(q.data, buf, n);
	err = WAIT(file_write_short((handle_t)fd, &q, &r, NULL));
	*count = r.count;
	return err;
}

static int
write_lease(int fd, const void *buf, size_t n, u32 *count)
{
	struct file_write_q q = { 0 };
	struct file_write_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = n };
	int err = WAIT(file_write((handle_t)fd, &q, &r, &o));

	*count = r.count;
	return err;
}

ssize_t
write(int fd, const void *buf, size_t n)
{
	u32 count;
	int err = -E_NOSYS;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (n > SSIZE_MAX)
		n = SSIZE_MAX;
	if (n <= sizeof((struct file_write_short_q *)0)->data)
		err = write_short(fd, buf, n, &count);
	if (err == -E_NOSYS)
		err = write_lease(fd, buf, n, &count);
	if (err == -E_PIPE)
		raise(SIGPIPE);
	if (err != 0)
		return __fail_as(err, EINVAL);
	return (ssize_t)(count < n ? count : n);
}

ssize_t
pwrite(int fd, const void *buf, size_t n, off_t off)
{
	struct file_pwrite_q q = { (u64)off };
	struct file_pwrite_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = n };
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (off < 0)
		return __fail(E_INVAL);
	if (n > SSIZE_MAX)
		o.len = n = SSIZE_MAX;
	err = WAIT(file_pwrite((handle_t)fd, &q, &r, &o));
	if (err != 0)
		return __fail_as(err, ESPIPE);
	return (ssize_t)(r.count < n ? r.count : n);
}
