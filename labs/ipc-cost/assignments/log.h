/*
 * log.h - assignment 3: lines to a log server, in few instructions.
 */
#pragma once
#include <proto/proto.h>

enum { LOG_MOST = 4096 }; /* bytes that the server takes at once */

/* Give a line (at most 64 bytes) to the log. */
void log_line(handle_t to, const char *text, u32 len);
/* When this returns the server has every line. */
void log_flush(handle_t to);

/* append - the lease's bytes, at most LOG_MOST.  E_RANGE */
struct log_append_q {
	u32 zero;
};
struct log_append_r {
	u32 bytes;
};

enum { PROTO_log = PROTO_bench };
#define LOG_OPS(op) op(log, 10, append, 1)
PROTO(log, LOG_OPS)
