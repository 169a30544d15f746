/*
 * statfs.c - file.statfs.
 */
#include <servers/lib/fserve.h>

int
file_on_statfs(
    struct request *rq, const struct file_statfs_q *q, struct file_statfs_r *r)
{
	struct openfile *of;
	int err = fserve_file(rq, &of);

	(void)q;
	if (err != 0)
		return err;
	r->namemax = NAME_LEN;
	r->bsize = PAGE_SIZE;
	if (fserve.tree.ops->statfs != NULL)
		err = fserve.tree.ops->statfs(r);
	if (fserve.readonly)
		r->flags |= 1;
	return err;
}
