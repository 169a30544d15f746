/*
 * read.c - file.read and file.pread.
 *
 * Up to 8 bytes travel in the answer itself: no lease is touched.
 */
#include <servers/lib/park.h>
#include "transfer.h"

static int
check(const struct request *rq, struct openfile **of)
{
	int err = fserve_file(rq, of);

	if (err == 0)
		err = openfile_readable(*of);
	if (err != 0)
		return err;
	if (node_type(fserve.tree.ops, (*of)->node) == FT_DIR)
		return -E_ISDIR;
	return fserve.tree.ops->read != NULL ? 0 : -E_INVAL;
}

int
file_on_read(
    struct request *rq, const struct file_read_q *q, struct file_read_r *r)
{
	struct transfer t = { .rq = rq, .base = park_done() };
	struct openfile *of;
	int n = check(rq, &of);

	(void)q;
	if (n == 0)
		n = fserve_offset(rq, of);
	if (n != 0)
		return n;
	if (request_len1(rq) <= sizeof r->data) {
		t.near = r->data;
		r->inl = 1;
	}
	n = transfer(&t, of, &of->pos, request_len1(rq));
	if (n == -E_AGAIN)
		of->busy = rq->token;
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}

int
file_on_pread(
    struct request *rq, const struct file_pread_q *q, struct file_pread_r *r)
{
	struct transfer t = { .rq = rq, .base = park_done() };
	u64 off = q->off + t.base;
	struct openfile *of;
	int n = check(rq, &of);

	if (n != 0)
		return n;
	if ((i64)q->off < 0)
		return -E_INVAL;
	if (request_len1(rq) <= sizeof r->data) {
		t.near = r->data;
		r->inl = 1;
	}
	n = transfer(&t, of, &off, request_len1(rq));
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}
