/*
 * mapfile.c - mmap of a file: which one it is, its server says.
 *
 *	handle -> bind (submitted) -> object -> a region of it
 */
#include <servers/lib/serve.h>
#include <servers/pager/bind.h>

static u32
needs(const struct pager_mapfile_q *q)
{
	return BIND_READ |
	       ((q->flags & PMAP_SHARED) && (q->prot & PROT_W) ? BIND_WRITE : 0);
}

static void
bound(struct errand *e, struct object *o, const struct page_bind_r *b, int err)
{
	struct pager_mapfile_q q;
	struct pager_mapfile_r r = { 0 };
	struct space *s = bind_space(e);

	if (err == 0)
		err = s == NULL ? -E_PERM : proto_take(&e->rq, 0, &q, sizeof q);
	if (err == 0 && (needs(&q) & ~b->access))
		err = -E_ACCES;
	if (err == 0) {
		const struct pager_mmap_q m = { q.addr, q.len, q.prot,
			q.flags };

		err = map_new(s, &m, o, q.off, &r.addr);
	}
	if (err == 0 && (q.flags & PMAP_SHARED) && !(b->access & BIND_WRITE))
		range_find(s, r.addr)->may &= (u8)~PROT_W;
	errand_answer(e, err, &r, sizeof r);
}

int
do_mapfile(struct request *rq, const struct pager_mapfile_q *q,
    struct pager_mapfile_r *r)
{
	u32 pages = page_up(q->len) >> PAGE_SHIFT;
	handle_t file = rq->got[0];
	int err = 0;

	(void)r;
	rq->got[0] = NO_HANDLE;
	if (file == NO_HANDLE || file == OWN_HANDLE)
		return -E_BADF;
	if (space_caller(rq) == NULL)
		err = -E_PERM;
	else if (q->flags & (PMAP_ANON | PMAP_HELD) || q->off + pages < q->off)
		err = -E_INVAL;
	return bind(rq, rq->badge, file, err, bound);
}
