/*
 * memory.c - file.memory: what names the file to the pager.
 */
#include <servers/lib/fserve.h>

int
file_on_memory(
    struct request *rq, const struct file_memory_q *q, struct file_memory_r *r)
{
	struct node_memory m = { .off = q->off,
		.count = q->count,
		.shared = q->shared != 0 };
	struct openfile *of;
	int err = fserve_file(rq, &of);

	(void)r;
	if (err != 0)
		return err;
	if (fserve.tree.ops->memory == NULL)
		return -E_NOSYS;
	if (openfile_readable(of) != 0)
		return of->flags & FO_PATH ? -E_BADF : -E_ACCES;
	if (node_type(fserve.tree.ops, of->node) != FT_REG)
		return -E_NODEV;
	m.writable = openfile_writable(of) == 0;
	err = fserve.tree.ops->memory(of->node, &m, &rq->give[0]);
	if (err != 0)
		return err;
	rq->ngive = rq->keep = 1;
	return 0;
}
