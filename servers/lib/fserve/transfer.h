/*
 * transfer.h - moving bytes between a node and a caller, with pauses.
 */
#pragma once
#include <servers/lib/fserve.h>

/* One request moves at most this much: the server has other clients. */
enum { TRANSFER_MAX = 8 << 20 };

struct transfer {
	const struct request *rq;
	u32 base;   /* bytes moved before this call of the node's function */
	u8 *near;   /* bytes that travel in the message, else NULL */
	int writes; /* from the caller to the node */
	int again;  /* a copy said E_AGAIN: no other before READY */
};

/* node_copy functions; ctx is a struct transfer. */
int transfer_out(void *ctx, void *at, size_t n, size_t off);
int transfer_in(void *ctx, void *at, size_t n, size_t off);

/*
 * Read or write len bytes at *off, which moves on, as does t->base.  Bytes
 * moved in all, or an error when none were; -E_AGAIN: park, the progress is
 * noted.
 */
int transfer(struct transfer *t, struct openfile *of, u64 *off, u32 len);
