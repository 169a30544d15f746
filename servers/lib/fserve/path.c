/*
 * path.c - file.path: where is this directory?
 *
 * The path is written from its end to its front: each directory's name is
 * looked for in its parent.
 */
#include <string.h>
#include <servers/lib/fserve.h>

static char path[PATH_LEN + 1];

struct search {
	u64 ino;
	u32 at; /* path[at ..] is what we have so far */
	int found;
};

static int
seen(void *ctx, const char *name, u32 len, u64 ino, u32 type, u64 next)
{
	struct search *s = ctx;

	(void)type;
	(void)next;
	if (ino != s->ino || (len == 1 && name[0] == '.') ||
	    (len == 2 && name[0] == '.' && name[1] == '.'))
		return 0;
	if (len + 1 > s->at) {
		s->found = -E_RANGE;
		return 1;
	}
	s->at -= len;
	memcpy(path + s->at, name, len);
	path[--s->at] = '/';
	s->found = 1;
	return 1;
}

/* Put dir's name before what we have; up: its parent, held. */
static int
name_of(struct node *dir, struct search *s, struct node **up)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct file_stat st;
	u64 pos = 0;
	int err = fserve_stat(dir, &st);

	if (err == 0 && st.nlink == 0)
		err = -E_NOENT;
	if (err == 0)
		err = ops->lookup(dir, "..", 2, up);
	if (err != 0)
		return err;
	s->ino = st.ino;
	s->found = 0;
	err = ops->readdir(*up, &pos, seen, s);
	if (err == 0 && s->found <= 0)
		err = s->found < 0 ? s->found : -E_NOENT;
	if (err != 0)
		ops->put(*up);
	return err;
}

int
file_on_path(
    struct request *rq, const struct file_path_q *q, struct file_path_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct search s = { .at = sizeof path };
	struct node *n, *up = NULL;
	int err = fserve_dir(rq, &n);

	(void)q;
	if (err != 0)
		return err;
	ops->hold(n);
	while (err == 0 && !walk_is_root(&fserve.tree, n, &r->mount)) {
		err = name_of(n, &s, &up);
		ops->put(n);
		n = up;
	}
	if (err != 0)
		return err;
	ops->put(n);
	r->len = sizeof path - s.at;
	if (r->len > request_len1(rq))
		return -E_RANGE;
	return fserve_copyout(rq, 0, path + s.at, r->len);
}
