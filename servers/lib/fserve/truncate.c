/*
 * truncate.c - file.truncate and dir.truncate: set a regular file's size.
 */
#include <servers/lib/fserve.h>

int
fserve_truncate(struct node *n, u64 size, const struct cred *cr)
{
	u32 type = node_type(fserve.tree.ops, n);

	if (type == FT_DIR)
		return -E_ISDIR;
	if (type != FT_REG || (i64)size < 0)
		return -E_INVAL;
	if (fserve.readonly)
		return -E_ROFS;
	if (fserve.tree.ops->truncate == NULL)
		return -E_INVAL;
	return fserve.tree.ops->truncate(n, size, cr);
}

int
file_on_truncate(struct request *rq, const struct file_truncate_q *q,
    struct file_truncate_r *r)
{
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)r;
	if (err == 0 && openfile_writable(of) != 0)
		err = -E_INVAL;
	if (err != 0)
		return err;
	cred_of(rq, &cr);
	return fserve_truncate(of->node, q->size, &cr);
}

int
dir_on_truncate(struct request *rq, const struct dir_truncate_q *q,
    struct dir_truncate_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(rq, w, WALK_FOLLOW, &cr, &r->x);

	if (err != 0)
		return err;
	err = node_access(fserve.tree.ops, w->node, &cr, WANT_W);
	if (err == 0)
		err = fserve_truncate(w->node, q->size, &cr);
	fserve_walk_end(w);
	return err;
}
