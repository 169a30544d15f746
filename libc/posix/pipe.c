/*
 * pipe.c - a pipe: two handles from the pipe server.
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/pipe.h>

int
pipe2(int fd[2], int flags)
{
	struct pipe_create_q q = { (u32)flags & FO_NONBLOCK };
	struct pipe_create_r r;
	u32 slot = __fd_slot(flags);
	struct ipc_opt o = { .slots = slot | slot << 16 };
	int err, in, out;

	if (flags & ~(O_CLOEXEC | O_NONBLOCK))
		return __fail(E_INVAL);
	err = CALL(pipe_create(H_PIPE, &q, &r, &o));
	if (err != 0)
		return __fail(err);
	in = __fd_of(o.got[0]);
	out = __fd_of(o.got[1]);
	if (in < 0 || out < 0) {
		if (in >= 0)
			sys_handle_close((handle_t)in);
		if (out >= 0)
			sys_handle_close((handle_t)out);
		return __fail(E_MFILE);
	}
	fd[0] = in;
	fd[1] = out;
	return 0;
}

int
pipe(int fd[2])
{
	return pipe2(fd, 0);
}
