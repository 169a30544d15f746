/*
 * errand.c - call objects, kept for the next question.
 */
#include <servers/lib/handles.h>
#include <servers/lib/serve.h>
#include <servers/pager/errand.h>
#include <libc/sys/sys.h>

enum { ERRANDS = 64, KEEP = 8 };

static struct errand errands[ERRANDS + 1]; /* 0: none */
static u16 idle, fresh = 1;

/* Give it a call object.  0 or -E_ */
static int
equip(struct errand *e)
{
	i32 h = sys_call_create(serve_port, (u32)(e - errands));

	if (h < 0)
		return h;
	e->call = (handle_t)h;
	return 0;
}

/* The first KEEP have one from the start: what is free does not depend on how
 * many there once were at a time. */
void
errand_init(void)
{
	if (serve_wire(errands, sizeof errands) != 0)
		return;
	for (; fresh <= KEEP && equip(&errands[fresh]) == 0; fresh++)
		errand_end(&errands[fresh]);
}

struct errand *
errand_new(void)
{
	struct errand *e = &errands[idle];

	if (idle != 0) {
		if (e->call == NO_HANDLE && equip(e) != 0)
			return NULL;
		idle = e->next;
	} else {
		if (fresh > ERRANDS || fresh == 1 || equip(&errands[fresh]) != 0)
			return NULL;
		e = &errands[fresh++];
	}
	e->busy = 1;
	e->tried = 0;
	e->object = NULL;
	e->file = NO_HANDLE;
	e->rq.token = 0;
	return e;
}

void
errand_ask(struct errand *e, handle_t to, u32 op, const void *q, u32 qlen,
    const struct ipc_opt *o, void (*then)(struct errand *e, int err))
{
	int err;

	e->then = then;
	err = serve_submit(e->call, to, op, 0, q, qlen, o);
	if (err != 0)
		then(e, err);
}

int
errand_result(struct errand *e, void *r, u32 rlen, handle_t got[2])
{
	return serve_result(e->call, r, rlen, got);
}

void
errand_end(struct errand *e)
{
	u16 *at = &idle;

	e->busy = 0;
	/* Those that keep their call object are used first. */
	if (e - errands > KEEP) {
		sys_handle_close(e->call);
		e->call = NO_HANDLE;
		while (*at != 0 && errands[*at].call != NO_HANDLE)
			at = &errands[*at].next;
	}
	e->next = *at;
	*at = (u16)(e - errands);
}

void
errand_answer(struct errand *e, int err, const void *r, u32 rlen)
{
	if (e->rq.token != 0) {
		proto_put(&e->rq, r, rlen);
		serve_answer_or_drop(&e->rq, err);
	}
	errand_end(e);
}

void
errand_done(u32 cookie)
{
	if (cookie != 0 && cookie < fresh && errands[cookie].busy)
		errands[cookie].then(&errands[cookie], 0);
}
