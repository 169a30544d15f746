/*
 * flags.c - file.flags: O_APPEND and O_NONBLOCK of an open file.
 */
#include <servers/lib/fserve.h>

int
file_on_flags(
    struct request *rq, const struct file_flags_q *q, struct file_flags_r *r)
{
	u32 mask = q->mask & (FO_APPEND | FO_NONBLOCK);
	struct openfile *of;
	int err = fserve_file(rq, &of);

	if (err != 0)
		return err;
	of->flags = (of->flags & ~mask) | (q->value & mask);
	r->flags = of->flags;
	return 0;
}
