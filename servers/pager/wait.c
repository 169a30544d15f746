/*
 * wait.c - faults that wait for a page of a file.
 *
 * What is kept of a fault is what it takes to handle it anew.
 */
#include <servers/lib/serve.h>
#include <servers/pager/errand.h>
#include <servers/pager/object.h>

enum { WAITS = 2048 };

static struct wait {
	token_t token; /* 0: free */
	u32 asid, addr, bits, page;
	const struct object *object;
} waits[WAITS];
static u32 nwaits, top; /* those in use lie below top */
static u32 most;        /* for so many there is memory */

void
wait_init(void)
{
	u32 n = serve_processes();

	n = n < WAITS ? n : WAITS;
	if (serve_wire(waits, n * (u32)sizeof waits[0]) == 0)
		most = n;
}

int
wait_for(const struct request *rq, const struct object *o)
{
	const struct space *s = space_caller(rq);
	const struct region *r = s != NULL ? range_find(s, rq->w[0]) : NULL;
	u32 i = 0;

	while (i < top && waits[i].token != 0)
		i++;
	if (r == NULL || i == most)
		return 0;
	waits[i] = (struct wait){ rq->token, rq->badge, rq->w[0], rq->w[1],
		region_page(r, rq->w[0]), o };
	nwaits++;
	if (i == top)
		top++;
	return REPLY_LATER;
}

static void
forget(struct wait *w)
{
	w->token = 0;
	nwaits--;
	while (top > 0 && waits[top - 1].token == 0)
		top--;
}

void
wait_over(const struct object *o, u32 n, int err)
{
	/* Those that wait once more may take the same places: they come later. */
	for (u32 i = top; i-- > 0 && nwaits > 0;) {
		struct wait w = waits[i];
		struct request rq;
		int result = err;

		if (i >= top || w.token == 0 || w.object != o)
			continue;
		forget(&waits[i]);
		__builtin_memset(&rq, 0, sizeof rq);
		rq.token = w.token;
		rq.badge = w.asid;
		rq.w[0] = w.addr;
		rq.w[1] = w.bits;
		if (err == 0 || w.page != n)
			result = fault(&rq);
		if (result != REPLY_LATER)
			serve_answer(&rq, result);
	}
}

/* Interrupted: it faults again when its handler has run. */
void
wait_cancel(token_t token, u32 gone)
{
	struct request rq;

	for (u32 i = 0; i < top; i++) {
		if (waits[i].token != token)
			continue;
		forget(&waits[i]);
		if (gone)
			return;
		__builtin_memset(&rq, 0, sizeof rq);
		rq.token = token;
		serve_answer(&rq, 0);
		return;
	}
}
