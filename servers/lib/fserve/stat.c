/*
 * stat.c - file.stat and dir.stat.
 */
#include <string.h>
#include <servers/lib/fserve.h>

int
fserve_stat(struct node *n, struct file_stat *st)
{
	int err;

	memset(st, 0, sizeof *st);
	err = fserve.tree.ops->stat(n, st);
	st->dev = fserve.dev;
	return err;
}

int
file_on_stat(
    struct request *rq, const struct file_stat_q *q, struct file_stat_r *r)
{
	struct openfile *of;
	int err = fserve_file(rq, &of);

	(void)q;
	return err != 0 ? err : fserve_stat(of->node, &r->st);
}

int
dir_on_stat(
    struct request *rq, const struct dir_stat_q *q, struct dir_stat_r *r)
{
	struct walk *w = &fserve_walk1;
	struct cross x = { 0 };
	struct cred cr;
	int err = fserve_path(
	    rq, w, q->flags & AT_NOFOLLOW ? 0 : WALK_FOLLOW, &cr, &x);

	if (err != 0) {
		memcpy(r, &x, sizeof x);
		return err;
	}
	err = fserve_stat(w->node, &r->st);
	fserve_walk_end(w);
	return err;
}
