/*
 * access.c - dir.access: would it be allowed?
 */
#include <servers/lib/fserve.h>

int
dir_on_access(
    struct request *rq, const struct dir_access_q *q, struct dir_access_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cred cr;
	u32 type;
	int err;

	if (q->mode & ~(u32)(WANT_R | WANT_W | WANT_X))
		return -E_INVAL;
	err = fserve_path(
	    rq, w, q->flags & AT_NOFOLLOW ? 0 : WALK_FOLLOW, &cr, &r->x);
	if (err != 0)
		return err;
	type = node_type(fserve.tree.ops, w->node);
	if ((q->mode & WANT_W) && fserve.readonly &&
	    (type == FT_REG || type == FT_DIR))
		err = -E_ROFS;
	else
		err = node_access(fserve.tree.ops, w->node, &cr, q->mode);
	fserve_walk_end(w);
	return err;
}
