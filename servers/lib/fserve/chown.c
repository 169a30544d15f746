/*
 * chown.c - file.chown and dir.chown: root, or the owner among its groups.
 */
#include <servers/lib/fserve.h>

static int
chown(struct node *n, u32 uid, u32 gid, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct node_info i;
	int err;

	if (fserve.readonly)
		return -E_ROFS;
	ops->info(n, &i);
	err = access_chown(i.uid, i.gid, uid, gid, cr);
	if (err != 0 || (uid == ~0u && gid == ~0u))
		return err;
	return ops->chown != NULL ? ops->chown(n, uid, gid, cr) : -E_PERM;
}

int
file_on_chown(
    struct request *rq, const struct file_chown_q *q, struct file_chown_r *r)
{
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)r;
	cred_of(rq, &cr);
	return err != 0 ? err : chown(of->node, q->uid, q->gid, &cr);
}

int
dir_on_chown(
    struct request *rq, const struct dir_chown_q *q, struct dir_chown_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(
	    rq, w, q->flags & AT_NOFOLLOW ? 0 : WALK_FOLLOW, &cr, &r->x);

	if (err != 0)
		return err;
	err = chown(w->node, q->uid, q->gid, &cr);
	fserve_walk_end(w);
	return err;
}
