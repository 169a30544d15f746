/*
 * mounted.c - file.mounted: a root learns its mount point's id.
 *
 * The first root is always there; one that came by file.fresh is in the table
 * as long as it stands somewhere, and its tree is gone after that.
 */
#include <servers/lib/fserve.h>

static struct walk_root *
entry(const struct node *n)
{
	for (u32 i = 0; i < TREES_MORE; i++)
		if (fserve.tree.more[i].root == n)
			return &fserve.tree.more[i];
	return NULL;
}

static int
another(struct node *n, u32 id)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk_root *here = entry(n), *free = entry(NULL);
	int err;

	if (ops->mounted == NULL || (id == 0 && here == NULL))
		return -E_INVAL;
	if (id != 0 && here != NULL)
		return -E_BUSY;
	if (id != 0 && free == NULL)
		return -E_NFILE;
	err = ops->mounted(n, id != 0);
	if (err != 0)
		return err;
	if (id != 0)
		*free = (struct walk_root){ n, id };
	else
		*here = (struct walk_root){ NULL, 0 };
	return 0;
}

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
	cred_of(rq, &cr);
	if (of->node != fserve.tree.root)
		return cr.uid != 0 ? -E_PERM : another(of->node, q->id);
	if (cr.uid != 0)
		return -E_PERM;
	if (q->id != 0 && fserve.tree.mount != 0)
		return -E_BUSY;
	fserve.tree.mount = q->id;
	return 0;
}
