/*
 * write.c - file.write, file.pwrite and file.write_short.
 *
 * With O_APPEND each piece goes to where the end is then.
 */
#include <string.h>
#include <servers/lib/park.h>
#include "transfer.h"

static int
check(const struct request *rq, struct openfile **of)
{
	int err = fserve_file(rq, of);

	if (err == 0)
		err = openfile_writable(*of);
	if (err == 0 && fserve.tree.ops->write == NULL)
		err = -E_INVAL;
	return err;
}

int
file_on_write(
    struct request *rq, const struct file_write_q *q, struct file_write_r *r)
{
	struct transfer t = {
		.rq = rq,
		.base = park_done(),
		.writes = 1,
	};
	struct openfile *of;
	int n = check(rq, &of);

	(void)q;
	if (n == 0)
		n = fserve_offset(rq, of);
	if (n != 0)
		return n;
	n = transfer(&t, of, &of->pos, request_len1(rq));
	if (n == -E_AGAIN)
		of->busy = rq->token;
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}

int
file_on_pwrite(
    struct request *rq, const struct file_pwrite_q *q, struct file_pwrite_r *r)
{
	struct transfer t = {
		.rq = rq,
		.base = park_done(),
		.writes = 1,
	};
	u64 off = q->off + t.base;
	struct openfile *of;
	int n = check(rq, &of);

	if (n != 0)
		return n;
	if ((i64)q->off < 0)
		return -E_INVAL;
	n = transfer(&t, of, &off, request_len1(rq));
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}

int
file_on_write_short(struct request *rq, const struct file_write_short_q *q,
    struct file_write_short_r *r)
{
	u8 data[sizeof q->data];
	struct transfer t = { .rq = rq, .near = data, .writes = 1 };
	struct openfile *of;
	int n = check(rq, &of);

	if (n == 0 && q->len > sizeof data)
		n = -E_INVAL;
	if (n == 0)
		n = fserve_offset(rq, of);
	if (n != 0)
		return n;
	memcpy(data, q->data, sizeof data);
	n = transfer(&t, of, &of->pos, q->len);
	if (n < 0)
		return n;
	r->count = (u32)n;
	return 0;
}
