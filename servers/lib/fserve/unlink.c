/*
 * unlink.c - dir.unlink.
 */
#include <servers/lib/fserve.h>

int
dir_on_unlink(
    struct request *rq, const struct dir_unlink_q *q, struct dir_unlink_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(rq, w, WALK_ENTRY, &cr, &r->x);

	(void)q;
	if (err != 0)
		return err;
	if (w->last != LAST_NAME)
		err = -E_ISDIR;
	else if (w->node == NULL)
		err = -E_NOENT;
	else if (node_type(ops, w->node) == FT_DIR)
		err = -E_ISDIR;
	else
		err = fserve_may_remove(w, &cr);
	if (err == 0)
		err = ops->unlink == NULL
			  ? -E_PERM
			  : ops->unlink(w->dir, w->name, w->len, w->node, &cr);
	fserve_walk_end(w);
	return err;
}
