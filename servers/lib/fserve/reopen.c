/*
 * reopen.c - file.reopen: another open file on the same node.
 */
#include <libc/sys/sys.h>
#include <servers/lib/fserve.h>

int
file_on_reopen(
    struct request *rq, const struct file_reopen_q *q, struct file_reopen_r *r)
{
	struct dir_open_r opened;
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	if (err != 0)
		return err;
	cred_of(rq, &cr);
	err = fserve_open(rq, of->node,
	    q->flags & ~(u32)(FO_CREAT | FO_EXCL | FO_NOFOLLOW), &cr, 0,
	    &opened);
	r->type = opened.type;
	if (err != -E_CROSS)
		return err;
	/* What lies at another server is not opened from here. */
	if (!rq->keep)
		(void)sys_handle_close(rq->give[0]);
	rq->ngive = 0;
	return -E_NXIO;
}
