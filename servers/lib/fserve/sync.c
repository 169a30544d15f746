/*
 * sync.c - file.sync.
 */
#include <servers/lib/fserve.h>

int
file_on_sync(
    struct request *rq, const struct file_sync_q *q, struct file_sync_r *r)
{
	struct openfile *of;
	int err = fserve_file(rq, &of);

	(void)q;
	(void)r;
	if (err != 0 || fserve.tree.ops->sync == NULL)
		return err;
	return fserve.tree.ops->sync(of->node);
}
