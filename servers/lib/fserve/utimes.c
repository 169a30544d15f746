/*
 * utimes.c - file.utimes and dir.utimes.
 *
 * Setting both to now needs only the right to write.
 */
#include <servers/lib/fserve.h>

static int
utimes(struct node *n, i64 atime, i64 mtime, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct node_info i;
	int now = atime == FILE_TIME_NOW && mtime == FILE_TIME_NOW;

	if (fserve.readonly)
		return -E_ROFS;
	if (atime < FILE_TIME_OMIT || mtime < FILE_TIME_OMIT)
		return -E_INVAL;
	if (atime == FILE_TIME_OMIT && mtime == FILE_TIME_OMIT)
		return 0;
	ops->info(n, &i);
	if (cr->uid != 0 && cr->uid != i.uid &&
	    (!now || access_check(i.mode, i.uid, i.gid, cr, WANT_W) != 0))
		return now ? -E_ACCES : -E_PERM;
	return ops->utimes != NULL ? ops->utimes(n, atime, mtime, cr) : -E_PERM;
}

int
file_on_utimes(
    struct request *rq, const struct file_utimes_q *q, struct file_utimes_r *r)
{
	struct openfile *of;
	struct cred cr;
	int err = fserve_file(rq, &of);

	(void)r;
	cred_of(rq, &cr);
	return err != 0 ? err : utimes(of->node, q->atime, q->mtime, &cr);
}

int
dir_on_utimes(
    struct request *rq, const struct dir_utimes_q *q, struct dir_utimes_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cred cr;
	int err = fserve_path(
	    rq, w, q->flags & AT_NOFOLLOW ? 0 : WALK_FOLLOW, &cr, &r->x);

	if (err != 0)
		return err;
	err = utimes(w->node, q->atime, q->mtime, &cr);
	fserve_walk_end(w);
	return err;
}
