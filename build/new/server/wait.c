/*
 * wait.c - answered when the text changes: nobody is kept waiting but the one
 * who asked.
 */
#include <libc/sys/sys.h>
#include "@name@.h"

int
do_wait(
    struct request *rq, const struct @name@_wait_q *q, struct @name@_wait_r *r)
{
	u64 until = WAIT_FOREVER;

	r->version = board.version;
	if (board.version != q->version)
		return 0;
	if (q->ms != 0)
		until = sys_clock(NULL) + q->ms * 1000ull;
	return wait_later(&board.waiters, rq, session_of(rq), until);
}
