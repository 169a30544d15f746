/*
 * transfer.c - moving bytes between a node and a caller, with pauses.
 *
 * A page missing at the caller ends a pass with -E_AGAIN; the bytes moved until
 * then are noted in park_progress and are not moved again when the request is
 * handled the next time.
 */
#include <string.h>
#include <servers/lib/park.h>
#include "transfer.h"

int
transfer_out(void *ctx, void *at, size_t n, size_t off)
{
	struct transfer *t = ctx;
	int k;

	if (t->again)
		return -E_AGAIN;
	if (t->near == NULL) {
		k = serve_copyout(t->rq, t->base + off, at, n);
		t->again = k == -E_AGAIN;
		return k;
	}
	memcpy(t->near + t->base + off, at, n);
	return (int)n;
}

int
transfer_in(void *ctx, void *at, size_t n, size_t off)
{
	struct transfer *t = ctx;
	int k;

	if (t->again)
		return -E_AGAIN;
	if (t->near == NULL) {
		k = serve_copyin(t->rq, t->base + off, at, n);
		t->again = k == -E_AGAIN;
		return k;
	}
	memcpy(at, t->near + t->base + off, n);
	return (int)n;
}

/* Where the next byte of an appending file goes. */
static int
at_end(struct openfile *of, u64 *off)
{
	struct file_stat st;
	int err = fserve.tree.ops->stat(of->node, &st);

	if (err == 0)
		*off = st.size;
	return err;
}

/* One call of the node's function. */
static int
pass(struct transfer *t, struct openfile *of, u64 *off, u32 len,
    const struct cred *cr)
{
	const struct node_ops *ops = fserve.tree.ops;
	int err;

	if (!t->writes)
		return ops->read(of->node, of, *off, len, transfer_out, t);
	if (of->flags & FO_APPEND) {
		err = at_end(of, off);
		if (err != 0)
			return err;
	}
	return ops->write(of->node, of, *off, len, cr, transfer_in, t);
}

int
transfer(struct transfer *t, struct openfile *of, u64 *off, u32 len)
{
	struct cred cr;
	int n = 0;

	if (t->writes && fserve.readonly)
		return -E_ROFS;
	cred_of(t->rq, &cr);
	if (len > TRANSFER_MAX)
		len = TRANSFER_MAX;
	while (t->base < len) {
		n = pass(t, of, off, len - t->base, &cr);
		if (n <= 0)
			break;
		*off += (u32)n;
		t->base += (u32)n;
	}
	if (n == -E_AGAIN) {
		park_progress(t->base);
		return n;
	}
	return n < 0 && t->base == 0 ? n : (int)t->base;
}
