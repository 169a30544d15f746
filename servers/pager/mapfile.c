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

static int
map(struct space *s, const struct pager_mapfile_q *q, struct object *o,
    u32 access, u32 *at)
{
	const struct pager_mmap_q m = { q->addr, q->len, q->prot, q->flags };
	u32 may = PROT_R | PROT_X;

	if (needs(q) & ~access)
		return -E_ACCES;
	if ((q->flags & PMAP_PRIVATE) || (access & BIND_WRITE))
		may |= PROT_W;
	return map_new(s, &m, o, q->off, may, at);
}

static void
bound(struct errand *e, struct object *o, const struct page_bind_r *b, int err)
{
	struct pager_mapfile_q q;
	struct pager_mapfile_r r = { 0 };
	struct space *s = bind_space(e);

	if (err == 0)
		err = s == NULL ? -E_PERM : proto_take(&e->rq, 0, &q, sizeof q);
	if (err == 0)
		err = map(s, &q, o, b->access, &r.addr);
	errand_answer(e, err, &r, sizeof r);
}

/* A store's file has its name with us. */
static int
named(const struct request *rq, const struct pager_mapfile_q *q,
    struct pager_mapfile_r *r)
{
	struct space *s = space_caller(rq);
	u32 access;
	struct object *o = store_named(rq->got_badge[0], &access);

	if (s == NULL)
		return -E_PERM;
	if (o == NULL)
		return -E_BADF;
	if (q->flags & (PMAP_ANON | PMAP_HELD) ||
	    q->off + (page_up(q->len) >> PAGE_SHIFT) < q->off)
		return -E_INVAL;
	return map(s, q, o, access, &r->addr);
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
	if (file == OWN_HANDLE)
		return named(rq, q, r);
	if (file == NO_HANDLE)
		return -E_BADF;
	if (space_caller(rq) == NULL)
		err = -E_PERM;
	else if (q->flags & (PMAP_ANON | PMAP_HELD) || q->off + pages < q->off)
		err = -E_INVAL;
	return bind(rq, rq->badge, file, err, bound);
}
