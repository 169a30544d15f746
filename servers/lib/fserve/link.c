/*
 * link.c - dir.link: one more name for a file.
 */
#include <servers/lib/fserve.h>

static int
check(const struct walk *from, const struct walk *to, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;

	if (node_type(ops, from->node) == FT_DIR)
		return -E_PERM;
	if (to->node != NULL)
		return -E_EXIST;
	if (to->slash)
		return -E_NOENT;
	if (ops->link == NULL)
		return -E_PERM;
	return fserve_may_add(to, cr);
}

int
dir_on_link(
    struct request *rq, const struct dir_link_q *q, struct dir_link_r *r)
{
	struct walk *from = &fserve_walk1, *to = &fserve_walk2;
	u32 all = request_len1(rq);
	struct fserve_text text = { .len = q->len1 };
	struct node *dir2;
	struct cred cr;
	int err = fserve_dir(rq, &text.dir);

	if (err != 0)
		return err;
	if (q->len1 > all)
		return -E_INVAL;
	cred_of(rq, &cr);
	err = fserve_walk(rq, from, &text,
	    q->flags & AT_FOLLOW ? WALK_FOLLOW : 0, &cr, &r->x);
	if (err != 0)
		return err;
	err = fserve_second_dir(rq, &dir2);
	if (err == 0)
		err = fserve_walk_second(rq, to, dir2, q->len1, &cr, &r->x);
	if (err == 0) {
		err = check(from, to, &cr);
		if (err == 0)
			err = fserve.tree.ops->link(
			    to->dir, to->name, to->len, from->node, &cr);
		fserve_walk_end(to);
	}
	fserve_walk_end(from);
	return err;
}
