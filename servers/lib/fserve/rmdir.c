/*
 * rmdir.c - dir.rmdir.
 */
#include <servers/lib/fserve.h>

int
dir_on_rmdir(
    struct request *rq, const struct dir_rmdir_q *q, struct dir_rmdir_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct cred cr;
	u32 mount;
	int err = fserve_path(rq, w, WALK_ENTRY, &cr, &r->x);

	(void)q;
	if (err != 0)
		return err;
	if (w->last == LAST_DOT)
		err = walk_is_root(&fserve.tree, w->node, &mount) ? -E_BUSY
								  : -E_INVAL;
	else if (w->last == LAST_DOTDOT)
		err = -E_NOTEMPTY;
	else if (w->node == NULL)
		err = -E_NOENT;
	else if (node_type(ops, w->node) != FT_DIR)
		err = -E_NOTDIR;
	else
		err = fserve_may_remove(w, &cr);
	if (err == 0)
		err = ops->rmdir == NULL
			  ? -E_PERM
			  : ops->rmdir(w->dir, w->name, w->len, w->node, &cr);
	fserve_walk_end(w);
	return err;
}
