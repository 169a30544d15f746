/*
 * chmod.c - file.chmod and dir.chmod: only the owner may, or root.
 */
#include <servers/lib/fserve.h>

static int
chmod(struct node *n, u32 mode, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct node_info i;

	if (fserve.readonly)
		return -E_ROFS;
	ops->info(n, &i);
	if (ops->chmod == NULL || (cr->uid != 0 && cr->uid != i.uid))
		return -E_PERM;
	return ops->chmod(n, access_mode(mode, i.gid, cr), cr);
}

int
file_on_chmod(
    struct request *rq, const struct file_chmod_q *q, struct file_chmod_r *r)
{
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)r;
	cred_of(rq, &cr);
	return err != 0 ? err : chmod(of->node, q->mode, &cr);
}

int
dir_on_chmod(
    struct request *rq, const struct dir_chmod_q *q, struct dir_chmod_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(
	    rq, w, q->flags & AT_NOFOLLOW ? 0 : WALK_FOLLOW, &cr, &r->x);

	if (err != 0)
		return err;
	err = chmod(w->node, q->mode, &cr);
	fserve_walk_end(w);
	return err;
}
