/*
 * retain.c - checksums, and requests that will come again.
 */
#include <servers/lib/retain_head.h>

enum { SLOT = 0xffff };

struct retain_head retain_head __attribute__((section(".retain.head")));
u32
retain_sum(const void *p, u32 n)
{
	const u32 *w = p;
	u32 a = 1, b = 0;

	for (n /= 4; n > 0; n--) {
		a += *w++;
		b = (b << 1 | b >> 31) + a;
	}
	return (a ^ b) | 1;
}

bool
retain_was_busy(void)
{
	return retain_head.was_busy != 0;
}

void
retain_orphan(const struct request *rq, u32 done)
{
	struct retain_orphan *o = &retain_head.orphan[retain_head.next++ % ORPHANS];

	o->slot = rq->token & SLOT;
	o->op = LABEL_OP(rq->label);
	o->done = done;
}

u32
retain_resume(const struct request *rq)
{
	struct retain_orphan *o = retain_head.orphan;
	u32 i, done = 0;

	for (i = 0; i < ORPHANS; i++, o++) {
		if (o->slot == 0 || o->slot != (rq->token & SLOT))
			continue;
		/* whatever else this caller sends now, it has given that up */
		if ((rq->label & LABEL_AGAIN) && o->op == LABEL_OP(rq->label))
			done = o->done;
		o->slot = 0;
	}
	return done;
}
