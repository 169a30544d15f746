/*
 * mountpoint.c - dir.cover and dir.uncover: a directory on which something is
 * mounted.
 *
 * The root can not be covered here: what stands on it covers it where this tree
 * itself is mounted.
 */
#include <servers/lib/cover.h>
#include <servers/lib/fserve.h>

int
dir_on_cover(
    struct request *rq, const struct dir_cover_q *q, struct dir_cover_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct cred cr;
	u32 mount;
	int err = fserve_path(rq, w, WALK_FOLLOW, &cr, &r->x);

	(void)q;
	if (err != 0)
		return err;
	if (cr.uid != 0)
		err = -E_PERM;
	else if (node_type(ops, w->node) != FT_DIR)
		err = -E_NOTDIR;
	else if (walk_is_root(&fserve.tree, w->node, &mount))
		err = -E_BUSY;
	else
		err = cover_add(ops, w->node, &r->id);
	fserve_walk_end(w);
	return err;
}

int
dir_on_uncover(
    struct request *rq, const struct dir_uncover_q *q, struct dir_uncover_r *r)
{
	struct cred cr;

	(void)r;
	cred_of(rq, &cr);
	if (cr.uid != 0)
		return -E_PERM;
	return cover_remove(fserve.tree.ops, q->id);
}
