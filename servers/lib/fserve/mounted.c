/*
 * mounted.c - file.mounted: the root learns its mount point's id.
 */
#include <servers/lib/fserve.h>

int
file_on_mounted(struct request *rq, const struct file_mounted_q *q,
    struct file_mounted_r *r)
{
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)r;
	if (err != 0)
		return err;
	if (of->node != fserve.tree.root)
		return -E_INVAL;
	cred_of(rq, &cr);
	if (cr.uid != 0)
		return -E_PERM;
	if (q->id != 0 && fserve.tree.mount != 0)
		return -E_BUSY;
	fserve.tree.mount = q->id;
	return 0;
}
