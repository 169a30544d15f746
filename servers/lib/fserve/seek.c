/*
 * seek.c - file.seek: move the offset of an open file.
 *
 * In a directory an offset is what getdents said (next), or 0.
 */
#include <servers/lib/fserve.h>

int
file_on_seek(
    struct request *rq, const struct file_seek_q *q, struct file_seek_r *r)
{
	struct file_stat st;
	struct openfile *of;
	i64 pos, base = 0;
	int err = fserve_file(rq, &of);

	if (err == 0 && (of->kind != OF_FILE || (of->flags & FO_PATH)))
		err = -E_BADF;
	if (err == 0)
		err = fserve_offset(rq, of);
	if (err != 0)
		return err;
	if (q->whence > 2)
		return -E_INVAL;
	if (q->whence == 1)
		base = (i64)of->pos;
	if (q->whence == 2) {
		err = fserve.tree.ops->stat(of->node, &st);
		if (err != 0)
			return err;
		base = (i64)st.size;
	}
	if (__builtin_add_overflow(base, q->off, &pos))
		return -E_OVERFLOW;
	if (pos < 0)
		return -E_INVAL;
	of->pos = (u64)pos;
	r->pos = pos;
	return 0;
}
