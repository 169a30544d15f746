/*
 * lseek.c - the offset belongs to the open file, at its server.
 */
#include <unistd.h>
#include <libc/posix/call.h>

off_t
lseek(int fd, off_t off, int whence)
{
	struct file_seek_q q = { off, (u32)whence, 0 };
	struct file_seek_r r;
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END)
		return __fail(E_INVAL);
	err = CALL(file_seek((handle_t)fd, &q, &r, NULL));
	return err != 0 ? __fail_as(err, ESPIPE) : r.pos;
}
