/*
 * fresh.c - file.fresh: one more tree of this server.
 */
#include <servers/lib/fserve.h>

int
file_on_fresh(
    struct request *rq, const struct file_fresh_q *q, struct file_fresh_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct dir_open_r opened;
	struct openfile *of;
	struct node *n;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)q;
	(void)r;
	if (err != 0)
		return err;
	if (of->node != fserve.tree.root)
		return -E_INVAL;
	if (ops->fresh == NULL)
		return -E_NOSYS;
	cred_of(rq, &cr);
	if (cr.uid != 0)
		return -E_PERM;
	err = ops->fresh(&n);
	if (err != 0)
		return err;
	err = fserve_open(rq, n, FO_PATH | FO_DIRECTORY, &cr, 1, &opened);
	ops->put(n); /* the open file holds it */
	return err;
}
