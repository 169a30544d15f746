/*
 * lend.c - ask a file server for pages.
 *
 * A server that has lent too much gets something back, and is asked once more; and
 * again, as others ask meanwhile.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>

enum { GIVE_BACK = 32, TRIES = 16 };

static void lent(struct errand *e, int err);

static void
ask(struct errand *e)
{
	struct page_lend_q q = { .n = e->arg[0],
		.count = e->arg[1] ? 1 : LEND_MAX,
		.write = e->arg[1] };

	errand_ask(
	    e, e->object->file, page_lend_n, &q, sizeof q, NULL, lent);
}

static void
lent(struct errand *e, int err)
{
	struct object *o = e->object;
	struct page_lend_r r;
	u32 n = e->arg[0];

	if (err == 0)
		err = errand_result(e, &r, sizeof r, NULL);
	if (err == -E_NOMEM && e->tried++ < TRIES) {
		object_drop_idle();
		lent_evict(source_at(o->source), GIVE_BACK);
		ask(e);
		return;
	}
	if (err == 0)
		lent_take(o, n, e->arg[1], &r);
	errand_end(e);
	o->asking = 0;
	wait_over(o, n, err == 0 ? 0 : -E_IO);
	if (o->users == 0 && o->let_go)
		object_drop(o);
}

int
lend_ask(struct object *o, u32 n, u32 write)
{
	struct errand *e;

	if (o->asking)
		return 0;
	e = errand_new();
	if (e == NULL)
		return -E_AGAIN;
	e->object = o;
	e->arg[0] = n;
	e->arg[1] = write;
	o->asking = 1;
	ask(e);
	return 0;
}
