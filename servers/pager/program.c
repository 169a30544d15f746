/*
 * program.c - a program's file, and an empty task that becomes it.
 *
 *	handles -> adopt, bind (submitted) -> object -> its first page lent
 *	(submitted, unless it is) -> the page at PROGRAM_HEAD
 */
#include <servers/lib/serve.h>
#include <servers/lib/handles.h>
#include <servers/pager/bind.h>
#include <libc/sys/sys.h>

enum { TRIES = 16 }; /* when the server has lent too much */

static void
fail(struct errand *e, int err)
{
	static const struct pager_program_r r;
	struct space *s = bind_space(e);

	if (s != NULL)
		space_end(s);
	errand_answer(e, err, &r, sizeof r);
}

/* Show the first page of s->program, and make the answer's session. */
static int
show(struct request *rq, struct space *s)
{
	const struct object *o = s->program;
	const struct lent *l = lent_find(o, 0);
	struct share_args a = { .auth = HS_A,
		.dst = s->task,
		.src = source_at(o->source)->task,
		.dst_addr = PROGRAM_HEAD,
		.src_addr = l != NULL ? l->at : 0,
		.pages = 1,
		.prot = PROT_R };
	int err = l != NULL ? sys_mem_share(&a) : -E_NOEXEC;

	return err != 0 ? err : session(rq, s);
}

static void
ready(struct errand *e)
{
	struct space *s = bind_space(e);
	struct pager_program_r r = { e->arg[1], e->arg[3] };
	int err = s != NULL && s->program != NULL ? show(&e->rq, s) : -E_SRCH;

	if (err != 0)
		fail(e, err);
	else
		errand_answer(e, 0, &r, sizeof r);
}

/* A store's file has its name with us, and its pages here. */
static int
named(struct request *rq, struct space *s, struct pager_program_r *r)
{
	u32 access;
	struct object *o = store_named(rq->got_badge[1], &access);

	if (o == NULL)
		return -E_NODEV;
	if (o->size == 0 || o->size > 0x7fffffff >> PAGE_SHIFT)
		return -E_NOEXEC;
	object_hold(s, o);
	r->asid = space_id(s);
	r->size = o->size << PAGE_SHIFT;
	return show(rq, s);
}

static void head(struct errand *e);

static void
lent(struct errand *e, int err)
{
	const struct space *s = bind_space(e);
	struct page_lend_r r;

	if (err == 0)
		err = errand_result(e, &r, sizeof r, NULL);
	if (s == NULL || s->program == NULL) {
		fail(e, -E_SRCH);
		return;
	}
	if (err == -E_NOMEM && e->tried++ < TRIES) {
		object_drop_idle();
		lent_evict(source_at(s->program->source), LEND_MAX);
		head(e);
		return;
	}
	if (err != 0) {
		fail(e, err == -E_FAULT ? -E_NOEXEC : err);
		return;
	}
	lent_take(s->program, 0, 0, &r);
	ready(e);
}

static void
head(struct errand *e)
{
	static const struct page_lend_q q = { .n = 0, .count = LEND_MAX };

	errand_ask(e, bind_space(e)->program->file, page_lend_n, &q, sizeof q,
	    NULL, lent);
}

static void
bound(struct errand *e, struct object *o, const struct page_bind_r *b, int err)
{
	struct space *s = bind_space(e);

	if (err == 0 && s == NULL)
		err = -E_SRCH;
	if (err == 0 && !(b->access & BIND_READ))
		err = -E_ACCES;
	if (err == 0 && (b->size == 0 || b->size > 0x7fffffff))
		err = -E_NOEXEC;
	if (err != 0) {
		fail(e, err);
		return;
	}
	e->arg[3] = (u32)b->size;
	object_hold(s, o);
	if (lent_find(o, 0) != NULL)
		ready(e);
	else
		head(e);
}

int
do_program(struct request *rq, const struct pager_program_q *q,
    struct pager_program_r *r)
{
	handle_t file = rq->got[1];
	struct space *s;
	int err;

	(void)q;
	if (rq->badge != PAGER_SYSTEM) {
		handles_drop(rq);
		return -E_PERM;
	}
	rq->got[1] = NO_HANDLE;
	err = adopt(rq, &s);
	if (err == 0 && (file == NO_HANDLE || file == OWN_HANDLE)) {
		err = file == OWN_HANDLE ? named(rq, s, r) : -E_NODEV;
		if (err != 0)
			space_end(s);
	} else if (err == 0) {
		err = bind(rq, space_id(s), file, 0, bound);
		if (err != REPLY_LATER)
			space_end(s);
		return err;
	}
	if (file != NO_HANDLE && file != OWN_HANDLE)
		sys_handle_close(file);
	return err;
}
