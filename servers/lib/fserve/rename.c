/*
 * rename.c - dir.rename: a name moves, and takes the place of what was there.
 */
#include <servers/lib/cover.h>
#include <servers/lib/fserve.h>

int
fserve_above(struct node *dir, struct node *n)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct node *up;
	int found;

	ops->hold(n);
	while (n != dir && ops->lookup(n, "..", 2, &up) == 0) {
		ops->put(n);
		if (up == n)
			break; /* a root */
		n = up;
	}
	found = n == dir;
	ops->put(n);
	return found;
}

/* What is at the second name must be of the first one's kind. */
static int
check_target(
    const struct walk *from, const struct walk *to, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	int isdir = node_type(ops, from->node) == FT_DIR;

	if (to->node == NULL)
		return to->slash && !isdir ? -E_NOTDIR : 0;
	if (node_type(ops, to->node) == FT_DIR) {
		if (!isdir)
			return -E_ISDIR;
	} else if (isdir)
		return -E_NOTDIR;
	return fserve_may_remove(to, cr);
}

static int
check(const struct walk *from, const struct walk *to, const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	int err;

	if (from->last != LAST_NAME || to->last != LAST_NAME)
		return -E_BUSY;
	if (from->node == NULL)
		return -E_NOENT;
	err = fserve_may_remove(from, cr);
	if (err == 0)
		err = fserve_may_add(to, cr);
	if (err != 0)
		return err;
	if (node_type(ops, from->node) == FT_DIR && from->dir != to->dir) {
		if (fserve_above(from->node, to->dir))
			return -E_INVAL;
		/* its ".." changes */
		err = node_access(ops, from->node, cr, WANT_W);
		if (err != 0)
			return err;
	}
	err = check_target(from, to, cr);
	if (err == 0 && ops->rename == NULL)
		err = -E_PERM;
	return err;
}

static int
rename_checked(
    const struct walk *from, const struct walk *to, const struct cred *cr)
{
	int err = check(from, to, cr);

	/* Two names of one file: nothing is to be done. */
	if (err != 0 || from->node == to->node)
		return err;
	return fserve.tree.ops->rename(
	    from->dir, from->name, from->len, to->dir, to->name, to->len, cr);
}

int
dir_on_rename(
    struct request *rq, const struct dir_rename_q *q, struct dir_rename_r *r)
{
	struct walk *from = &fserve_walk1, *to = &fserve_walk2;
	struct fserve_text text = { .len = q->len1 };
	struct node *dir2;
	struct cred cr;
	int err = fserve_dir(rq, &text.dir);

	if (err != 0)
		return err;
	if (q->len1 > request_len1(rq))
		return -E_INVAL;
	cred_of(rq, &cr);
	err = fserve_walk(rq, from, &text, WALK_ENTRY, &cr, &r->x);
	if (err != 0)
		return err;
	err = fserve_second_dir(rq, &dir2);
	if (err == 0)
		err = fserve_walk_second(rq, to, dir2, q->len1, &cr, &r->x);
	if (err == 0) {
		err = rename_checked(from, to, &cr);
		fserve_walk_end(to);
	}
	fserve_walk_end(from);
	return err;
}
