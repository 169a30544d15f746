/*
 * flags.c - file.flags: O_NONBLOCK of an end.
 */
#include "pipe.h"

int
pipe_on_flags(
    struct request *rq, const struct file_flags_q *q, struct file_flags_r *r)
{
	struct end *e;
	int err = end_of(rq, &e);
	u32 mask = q->mask & FO_NONBLOCK;

	if (err != 0)
		return err;
	e->flags = (e->flags & ~mask) | (q->value & mask);
	r->flags = e->flags;
	return 0;
}
