/*
 * set.c - a new text; whoever waits for one is told.
 */
#include "@name@.h"

int
do_set(struct request *rq, const struct @name@_set_q *q, struct @name@_set_r *r)
{
	const struct session *s = session_of(rq);
	u32 len = request_len1(rq);
	u8 text[@NAME@_TEXT];
	int n;

	(void)q;
	if ((s->flags & FO_ACCMODE) == FO_RDONLY)
		return -E_BADF;
	if (len > sizeof text)
		return -E_OVERFLOW;
	n = serve_copyin(rq, 0, text, len);
	if (n != (int)len)
		return n < 0 ? n : -E_FAULT;
	/* point of no return */
	__builtin_memcpy(board.text, text, len);
	board.len = len;
	if (++board.version == 0)
		board.version = 1;
	r->version = board.version;
	while (board.waiters.first != NULL) {
		struct @name@_wait_r w = { board.version };

		serve_answer_with(
		    wait_take(board.waiters.first), 0, &w, sizeof w);
	}
	return 0;
}
