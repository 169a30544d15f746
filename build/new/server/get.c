/*
 * get.c - the text.
 */
#include "@name@.h"

int
do_get(struct request *rq, const struct @name@_get_q *q, struct @name@_get_r *r)
{
	const struct session *s = session_of(rq);
	int n;

	(void)q;
	if ((s->flags & FO_ACCMODE) == FO_WRONLY)
		return -E_BADF;
	if (request_len1(rq) < board.len)
		return -E_OVERFLOW;
	n = serve_copyout(rq, 0, board.text, board.len);
	if (n != (int)board.len)
		return n < 0 ? n : -E_FAULT;
	r->len = board.len;
	r->version = board.version;
	return 0;
}
