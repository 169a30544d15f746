/*
 * symlink.c - dir.symlink: the text is kept as it is, whatever it names.
 */
#include <string.h>
#include <servers/lib/fserve.h>

static char text[PATH_LEN];

int
dir_on_symlink(
    struct request *rq, const struct dir_symlink_q *q, struct dir_symlink_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	u32 all = request_len1(rq), len = all - q->len1;
	struct fserve_text path = { .len = q->len1 };
	struct cred cr;
	int err = fserve_dir(rq, &path.dir);

	if (err != 0)
		return err;
	if (q->len1 > all)
		return -E_INVAL;
	if (len == 0)
		return -E_NOENT;
	if (len > PATH_LEN)
		return -E_NAMETOOLONG;
	err = fserve_copyin(rq, q->len1, text, len);
	if (err != 0)
		return err;
	if (memchr(text, 0, len) != NULL)
		return -E_INVAL;
	cred_of(rq, &cr);
	err = fserve_walk(rq, w, &path, WALK_ENTRY, &cr, &r->x);
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
	if (err == 0)
		err = ops->symlink == NULL ? -E_PERM
					   : ops->symlink(w->dir, w->name,
						 w->len, text, len, &cr);
	fserve_walk_end(w);
	return err;
}
