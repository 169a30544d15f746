/*
 * readlink.c - dir.readlink.
 */
#include <servers/lib/fserve.h>

static char text[PATH_LEN];

int
dir_on_readlink(struct request *rq, const struct dir_readlink_q *q,
    struct dir_readlink_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct walk *w = &fserve_walk1;
	struct cred cr;
	u32 len;
	int n = fserve_path(rq, w, 0, &cr, &r->x);

	(void)q;
	if (n != 0)
		return n;
	n = -E_INVAL;
	if (node_type(ops, w->node) == FT_LNK && ops->readlink != NULL)
		n = ops->readlink(w->node, text, sizeof text);
	fserve_walk_end(w);
	if (n < 0)
		return n;
	len = (u32)n < request_len2(rq) ? (u32)n : request_len2(rq);
	n = fserve_copyout2(rq, 0, text, len);
	if (n == 0)
		r->len = len;
	return n;
}
