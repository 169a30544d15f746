/*
 * bind.c - from an open file's handle to its object.
 */
#include <servers/lib/serve.h>
#include <servers/pager/bind.h>
#include <libc/sys/sys.h>

static void
answered(struct errand *e, int err)
{
	handle_t got[2] = { NO_HANDLE, NO_HANDLE }, file = e->file;
	struct source *src = source_of(e->arg[0]);
	struct page_bind_r r = { 0 };
	struct object *o = NULL;

	if (err == 0)
		err = errand_result(e, &r, sizeof r, got);
	/* Two may have asked an unknown server at the same time. */
	if (err == 0 && src == NULL) {
		src = source_new(e->arg[0], got);
		if (src == NULL)
			err = -E_NOMEM;
		else
			got[0] = got[1] = NO_HANDLE;
	}
	for (u32 i = 0; i < 2; i++)
		if (got[i] != NO_HANDLE)
			sys_handle_close(got[i]);
	e->file = NO_HANDLE;
	if (err == 0) {
		o = object_get(src, &r, file);
		err = o != NULL ? 0 : -E_NOMEM;
	} else {
		sys_handle_close(file);
	}
	/* A server that does not know what we ask cannot be mapped. */
	e->bound(e, o, &r,
	    err == -E_NOSYS || err == -E_BADHANDLE || err == -E_PERM
		? -E_NODEV
		: err);
}

int
bind(const struct request *rq, u32 asid, handle_t file, int err,
    void (*then)(
	struct errand *e, struct object *o, const struct page_bind_r *b, int err))
{
	struct errand *e = err == 0 ? errand_new() : NULL;
	struct page_bind_q q = { 0 };
	u32 badge;

	if (err == 0 && e == NULL)
		err = -E_AGAIN;
	if (err == 0)
		err = sys_identity(file, &e->arg[0], &badge);
	if (err != 0) {
		if (e != NULL)
			errand_end(e);
		sys_handle_close(file);
		return err == -E_BADHANDLE || err == -E_PERM ? -E_NODEV : err;
	}
	e->rq = *rq;
	e->file = file;
	e->bound = then;
	e->arg[1] = asid;
	e->arg[2] = space_of(asid)->serial;
	q.first = source_of(e->arg[0]) == NULL;
	errand_ask(e, file, page_bind_n, &q, sizeof q, NULL, answered);
	return REPLY_LATER;
}

struct space *
bind_space(const struct errand *e)
{
	struct space *s = space_of(e->arg[1]);

	return s != NULL && s->serial == e->arg[2] ? s : NULL;
}
