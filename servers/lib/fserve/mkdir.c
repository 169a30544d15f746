/*
 * mkdir.c - dir.mkdir.
 */
#include <servers/lib/fserve.h>

int
dir_on_mkdir(
    struct request *rq, const struct dir_mkdir_q *q, struct dir_mkdir_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(rq, w, WALK_ENTRY, &cr, &r->x);

	/* "file/" is there, though not as a directory. */
	if (err == -E_NOTDIR && w->exists)
		return -E_EXIST;
	if (err != 0)
		return err;
	if (w->node != NULL)
		err = -E_EXIST;
	else
		err = fserve_may_add(w, &cr);
	if (err == 0)
		err = ops->mkdir == NULL ? -E_PERM
					 : ops->mkdir(w->dir, w->name, w->len,
					       q->mode & 07777, &cr);
	fserve_walk_end(w);
	return err;
}
