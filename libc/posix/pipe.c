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
	in = o.got[0] != NO_HANDLE ? __fd_of(o.got[0]) : -1;
	out = o.got[1] != NO_HANDLE ? __fd_of(o.got[1]) : -1;
	if (err != 0 || in < 0 || out < 0) { /* room for one of them only */
		if (in >= 0)
			sys_handle_close((handle_t)in);
		if (out >= 0)
			sys_handle_close((handle_t)out);
		return __fail(err != 0 ? err : E_MFILE);
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
