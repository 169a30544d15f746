/*
 * reopen.c - file.reopen: another open file on the same node.
 */
#include <servers/lib/fserve.h>

int
file_on_reopen(
    struct request *rq, const struct file_reopen_q *q, struct file_reopen_r *r)
{
	struct openfile *of;
	struct cross x;
	struct cred cr;
	int err = fserve_file(rq, &of);

	if (err != 0)
		return err;
	cred_of(rq, &cr);
	err = fserve_open(rq, of->node,
	    q->flags & ~(u32)(FO_CREAT | FO_EXCL | FO_NOFOLLOW), &cr, 0, &x,
	    &r->type);
	/* What lies at another server is not opened from here. */
	return err == -E_CROSS ? -E_NXIO : err;
}
