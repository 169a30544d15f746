/*
 * msync.c - what was written through a shared mapping reaches the disk.
 *
 *	for each shared file in the range: its pages that were written, LEND_MAX at
 *	a time, told to its server (submitted), then its sync (submitted)
 *
 * The pages stay where they are and may be written to again meanwhile.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <proto/file.h>

enum { AT, ASID, SERIAL, END }; /* in arg */

static void next(struct errand *e);

static struct space *
space(const struct errand *e)
{
	struct space *s = space_of(e->arg[ASID]);

	return s != NULL && s->serial == e->arg[SERIAL] ? s : NULL;
}

static void
over(struct errand *e, int err)
{
	static const struct pager_msync_r r;

	errand_answer(e, err, &r, sizeof r);
}

static void
synced(struct errand *e, int err)
{
	struct file_sync_r r;

	if (err == 0)
		err = errand_result(e, &r, sizeof r, NULL);
	if (err != 0)
		over(e, err);
	else
		next(e);
}

static void
told(struct errand *e, int err)
{
	struct page_unlend_r r;

	/* A page that was cut off meanwhile is nobody's any more. */
	if (err == 0)
		err = errand_result(e, &r, sizeof r, NULL);
	if (err != 0 && err != -E_INVAL)
		over(e, err);
	else
		next(e);
}

/* The written pages of r from e's place on; how many. */
static u32
collect(struct errand *e, const struct region *r, struct page_unlend_q *q)
{
	u32 end = r->end < e->arg[END] ? r->end : e->arg[END], n = 0;

	for (; e->arg[AT] < end && n < LEND_MAX; e->arg[AT] += PAGE_SIZE) {
		const struct lent *l =
		    lent_find(r->object, region_page(r, e->arg[AT]));

		if (l != NULL && l->dirty)
			q->page[n++] = l->at | LENT_DIRTY | LENT_KEEP;
	}
	return n;
}

static void
next(struct errand *e)
{
	static const struct file_sync_q sync;
	struct space *s = space(e);
	struct page_unlend_q q = { 0 };
	struct region *r;

	for (;;) {
		r = s != NULL ? range_after(s, e->arg[AT]) : NULL;
		if (r == NULL || r->start >= e->arg[END]) {
			over(e, s == NULL ? -E_SRCH : 0);
			return;
		}
		if (e->arg[AT] < r->start)
			e->arg[AT] = r->start;
		if (r->object == NULL || r->object->store || !r->shared) {
			e->arg[AT] = r->end;
			continue;
		}
		if (r->object->ndirty != 0 && collect(e, r, &q) != 0) {
			errand_ask(e, source_at(r->object->source)->session,
			    page_unlend_n, &q, sizeof q, NULL, told);
			return;
		}
		e->arg[AT] = r->end;
		errand_ask(e, r->object->file, file_sync_n, &sync, sizeof sync,
		    NULL, synced);
		return;
	}
}

int
do_msync(
    struct request *rq, const struct pager_msync_q *q, struct pager_msync_r *r)
{
	struct space *s = space_caller(rq);
	u32 len = page_up(q->len);
	struct errand *e;

	(void)r;
	if (s == NULL)
		return -E_PERM;
	if (len < q->len || (q->addr & PAGE_MASK))
		return -E_INVAL;
	if (len == 0)
		return 0;
	if (!range_valid(q->addr, len) ||
	    !range_covered(s, q->addr, q->addr + len))
		return -E_NOMEM;
	e = errand_new();
	if (e == NULL)
		return -E_AGAIN;
	e->rq = *rq;
	e->arg[AT] = q->addr;
	e->arg[ASID] = rq->badge;
	e->arg[SERIAL] = s->serial;
	e->arg[END] = q->addr + len;
	next(e);
	return REPLY_LATER;
}
