/*
 * request.c - from a request to its handler, and what the handlers share.
 */
#include <libc/sys/sys.h>
#include <servers/lib/handles.h>
#include "pipe.h"
#include "request.h"

#define FILE_SLOT(p, num, op, nl) .op = pipe_on_##op,

static const struct file_ops file_ops = { FILE_OPS(FILE_SLOT) };
static const struct pipe_ops own_ops = {
	.create = pipe_on_create,
	.fifo = pipe_on_fifo,
};
u32 pipe_dev;

PROTO_SERVER(file, FILE_OPS)
PROTO_SERVER(pipe, PIPE_OPS)

int
pipe_request(struct request *rq)
{
	int err;

	read_commit();
	switch (LABEL_OP(rq->label) >> 6) {
	case PROTO_file:
		return file_dispatch(&file_ops, rq);
	case PROTO_pipe:
		/* Anyone may make a pipe; a badge is not asked for. */
		err = pipe_dispatch(&own_ops, rq);
		if (err != REPLY_LATER)
			handles_drop(rq);
		return err;
	}
	return -E_NOSYS;
}

int
end_of(const struct request *rq, struct end **out)
{
	*out = end_get(rq->badge);
	return *out != NULL ? 0 : -E_BADF;
}

int
end_reads(const struct end *e)
{
	return (e->flags & FO_ACCMODE) != FO_WRONLY;
}

int
end_writes(const struct end *e)
{
	return (e->flags & FO_ACCMODE) != FO_RDONLY;
}

i64
pipe_now(void)
{
	u64 epoch, us = sys_clock(&epoch);

	return (i64)(epoch + us / 1000000);
}
