/*
 * list.c - what is mounted where, as text.
 */
#include <stdio.h>
#include <string.h>
#include <servers/vfs/vfs.h>

/* Text into the lease, as much as it holds. */
static int
answer(struct request *rq, const char *text, u32 len, u32 *out)
{
	int n = serve_copyout(rq, 0, text, len);

	*out = len;
	if (n < 0)
		return n;
	return (u32)n == len ? 0 : -E_RANGE;
}

int
do_where(struct request *rq, const struct vfs_where_q *q, struct vfs_where_r *r)
{
	const struct mount *m = mount_find(q->id);

	if (m == NULL)
		return -E_NOENT;
	return answer(rq, m->target, (u32)strlen(m->target), &r->len);
}

int
do_list(struct request *rq, const struct vfs_list_q *q, struct vfs_list_r *r)
{
	char line[SOURCE + TARGET + TYPE + 16];
	u32 i, k = 0;
	int n;

	for (i = 0; i < MOUNTS; i++)
		if (mounts[i].used && k++ == q->index)
			break;
	if (i == MOUNTS)
		return -E_NOENT;
	n = snprintf(line, sizeof line, "%s %s %s rw 0 0\n", mounts[i].source,
	    mounts[i].target, mounts[i].type);
	return answer(rq, line, (u32)n, &r->len);
}
