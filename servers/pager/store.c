/*
 * store.c - files whose pages lie in a server above the pager: tmpfs.
 *
 * The pager cannot ask it for a page: it tells what pages a file has (lay), and
 * takes some back (cut) before it uses them otherwise.  Clients name the
 * file to the pager by a handle that tmpfs passes on.
 */
#include <servers/lib/handles.h>
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

static struct object *
store_object(const struct request *rq, u32 number)
{
	struct object *o =
	    rq->badge == PAGER_STORE ? object_numbered(number) : NULL;

	return o != NULL && o->store ? o : NULL;
}

struct object *
store_named(u32 badge, u32 *access)
{
	struct object *o = badge >= STORE_FIRST && badge < PAGER_SYSTEM
			       ? object_numbered((badge - STORE_FIRST) / 2)
			       : NULL;

	*access = badge & 1 ? BIND_READ | BIND_WRITE : BIND_READ;
	return o != NULL && o->store ? o : NULL;
}

static u32
pages_of(u64 size)
{
	u64 n = (size + PAGE_MASK) >> PAGE_SHIFT;

	return n < PAGE_NONE ? (u32)n : PAGE_NONE;
}

int
do_store(
    struct request *rq, const struct pager_store_q *q, struct pager_store_r *r)
{
	struct source *src = source_of(0);
	struct object *o;
	int err = 0;

	if (rq->badge != PAGER_STORE) {
		handles_drop(rq);
		return -E_PERM;
	}
	/* Its task comes along with the first question. */
	if (src == NULL && rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
		src = source_store(rq->got[0]);
	else
		handles_drop(rq);
	o = src != NULL ? object_store(src, pages_of(q->size)) : NULL;
	if (o == NULL)
		return -E_NOMEM;
	r->object = object_number(o);
	for (u32 i = 0; i < 2 && err == 0; i++) {
		err = serve_mint(STORE_FIRST + 2 * r->object + i, &rq->give[i]);
		rq->ngive += err == 0;
	}
	if (err != 0) {
		while (rq->ngive > 0)
			sys_handle_close(rq->give[--rq->ngive]);
		object_forget(o);
	}
	return err;
}

int
do_lay(struct request *rq, const struct pager_lay_q *q, struct pager_lay_r *r)
{
	struct object *o = store_object(rq, q->object);

	(void)r;
	if (o == NULL)
		return -E_PERM;
	o->size = pages_of(q->size);
	return lent_lay(o, q->n, q->page);
}

int
do_cut(struct request *rq, const struct pager_cut_q *q, struct pager_cut_r *r)
{
	struct object *o = store_object(rq, q->object);

	(void)r;
	if (o == NULL)
		return -E_PERM;
	o->size = pages_of(q->size);
	lent_cut(o, o->size);
	return 0;
}

int
do_forget(
    struct request *rq, const struct pager_forget_q *q, struct pager_forget_r *r)
{
	struct object *o = store_object(rq, q->object);

	(void)r;
	if (o == NULL)
		return -E_PERM;
	return object_forget(o);
}
