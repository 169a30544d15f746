/*
 * cross.c - from a mount point to what is mounted there, and back up.
 */
#include <servers/vfs/vfs.h>

struct mount *
mount_find(u32 id)
{
	u32 i;

	for (i = 0; i < MOUNTS; i++)
		if (mounts[i].used && mounts[i].id == id)
			return &mounts[i];
	return NULL;
}

/* Answer with a copy of a handle of ours. */
static int
answer(struct request *rq, handle_t h)
{
	rq->give[0] = h;
	rq->ngive = 1;
	rq->keep = 1;
	return 0;
}

int
do_cross(struct request *rq, const struct vfs_cross_q *q, struct vfs_cross_r *r)
{
	const struct mount *m = mount_find(q->id);

	(void)r;
	return m != NULL ? answer(rq, m->root) : -E_NOENT;
}

int
do_up(struct request *rq, const struct vfs_up_q *q, struct vfs_up_r *r)
{
	const struct mount *m = mount_find(q->id);

	(void)r;
	if (m == NULL || m->covered == NO_HANDLE)
		return -E_NOENT;
	return answer(rq, m->covered);
}
