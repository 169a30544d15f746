/*
 * mknod.c - dir.mknod: FIFOs.  Devices are names that servers publish in dev.
 */
#include <servers/lib/fserve.h>

int
dir_on_mknod(
    struct request *rq, const struct dir_mknod_q *q, struct dir_mknod_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct node *n;
	struct cred cr;
	int err = fserve_path(rq, w, WALK_ENTRY, &cr, &r->x);

	if (err == -E_NOTDIR && w->exists)
		return -E_EXIST;
	if (err != 0)
		return err;
	if (w->node != NULL)
		err = -E_EXIST;
	else if (w->slash)
		err = -E_NOENT;
	else
		err = fserve_may_add(w, &cr);
	if (err == 0 && (MODE_TYPE(q->mode) != FT_FIFO || ops->create == NULL))
		err = -E_PERM;
	if (err == 0)
		err = ops->create(w->dir, w->name, w->len,
		    (u32)FT_FIFO << 12 | (q->mode & 07777), &cr, &n);
	if (err == 0)
		ops->put(n);
	fserve_walk_end(w);
	return err;
}
