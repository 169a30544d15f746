/*
 * queue.h - assignment 5: a server that some clients wait at.
 */
#pragma once
#include <proto/proto.h>

enum { QUEUE_MOST = 64 }; /* values, and clients that wait */

/*
 * Serve for ever at `port' (the calling thread is to be bound to it).
 *
 * get - the oldest value.  Waits while there is none; first come, first served.
 *	E_AGAIN: try again (a grader counts how often)
 * put - a value.
 */
void serve_queue(handle_t port);

struct queue_get_q {
	u32 zero;
};
struct queue_get_r {
	u32 value;
};
struct queue_put_q {
	u32 value;
};
struct queue_put_r {
	u32 zero;
};

enum { PROTO_queue = PROTO_bench };
#define QUEUE_OPS(op) op(queue, 30, get, 0) op(queue, 31, put, 0)
PROTO(queue, QUEUE_OPS)
