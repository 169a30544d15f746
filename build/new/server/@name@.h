/*
 * @name@.h - what the files of this server know of each other.
 *
 * Invariant: board.len <= @NAME@_TEXT; version is never 0.
 */
#pragma once
#include <proto/@name@.h>
#include <servers/lib/session.h>
#include <servers/lib/waitlist.h>

struct board {
	u32 len, version;
	struct waitlist waiters;
	u8 text[@NAME@_TEXT];
};
extern struct board board;

/* request.c: the service, and what main and the test start it with. */
extern const struct service service;
void @name@_init(void);

/* The handlers, one file each. */
#define @NAME@_HANDLER(p, n, op, leases) \
	int do_##op(struct request *rq, const struct @name@_##op##_q *q, \
	    struct @name@_##op##_r *r);
@NAME@_OPS(@NAME@_HANDLER)
