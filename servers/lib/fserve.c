/*
 * fserve.c - what the handlers of file.h and dir.h share: the open file a
 * request is for, its path, its waiting, its end.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include <servers/lib/cover.h>
#include <servers/lib/fserve.h>
#include <servers/lib/retain.h>
#include <servers/lib/handles.h>
#include <servers/lib/park.h>

RETAINED struct fserve fserve;
struct walk fserve_walk1, fserve_walk2;

static int (*other_request)(struct request *rq);
static const struct request *in_hand;

/* rq is over: its handles go, and its hold on an offset. */
static void
dropped(struct request *rq)
{
	struct openfile *of = openfile_get(rq->badge);

	handles_drop(rq);
	if (of != NULL && (of->busy == rq->token || of->busy == 0)) {
		of->busy = 0;
		if (park_count() > 0)
			park_wake(rq->badge);
	}
}

int
fserve_request(struct request *rq)
{
	int err;

	in_hand = rq;
	switch (LABEL_OP(rq->label) >> 6) {
	case PROTO_file:
		err = file_dispatch(&fserve_file_ops, rq);
		break;
	case PROTO_dir:
		err = dir_dispatch(&fserve_dir_ops, rq);
		break;
	default:
		err = other_request ? other_request(rq) : -E_NOSYS;
	}
	if (err == -E_AGAIN)
		err = park_ready(rq);
	if (err == REPLY_LATER)
		return err;
	dropped(rq);
	return err;
}

const struct who *
fserve_caller(void)
{
	return serve_who(in_hand);
}

void
fserve_set_other(int (*other)(struct request *rq))
{
	other_request = other;
}

int
fserve_offset(const struct request *rq, const struct openfile *of)
{
	if (of->busy == 0 || of->busy == rq->token)
		return 0;
	return park_wait(rq, rq->badge);
}

void
fserve_ready(token_t token)
{
	park_on_ready(token);
}

void
fserve_cancel(token_t token, u32 gone)
{
	park_on_cancel(token, gone);
}

void
fserve_idle(void)
{
	park_on_idle();
}

void
fserve_closed(u32 badge)
{
	struct openfile *of = openfile_get(badge);

	if (of != NULL)
		openfile_drop(fserve.tree.ops, of);
}

int
fserve_start(void)
{
	struct openfile *of;
	u32 badge;
	int err;

	park_init(fserve_request, dropped);
	openfile_init(fserve.open, fserve.nopen, fserve.nopen / 2);
	err = openfile_new(fserve.tree.ops, fserve.tree.root,
	    FO_PATH | FO_DIRECTORY, OF_FILE, 0, &of);
	if (err != 0)
		return err;
	err = serve_mint(openfile_badge(of), &fserve.root);
	if (err != 0)
		return err;
	/* The port's number is nobody else's. */
	return sys_identity(fserve.root, &fserve.dev, &badge);
}

int
fserve_resume(int (*node_ok)(const struct node *))
{
	u32 badge;
	int err;

	park_init(fserve_request, dropped);
	if (!openfile_resume(fserve.open, fserve.nopen, node_ok))
		return -E_INVAL;
	err = serve_mint(1, &fserve.root); /* the first one opened, ever */
	return err != 0 ? err : sys_identity(fserve.root, &fserve.dev, &badge);
}

void
fserve_tell(int status)
{
	serve_ready(status, status == 0 ? fserve.root : NO_HANDLE);
	fserve.root = NO_HANDLE;
}

i64
fserve_now(void)
{
	u64 epoch, us = sys_clock(&epoch);

	return (i64)(epoch + us / 1000000);
}

int
fserve_file(const struct request *rq, struct openfile **out)
{
	*out = openfile_get(rq->badge);
	return *out != NULL ? 0 : -E_BADF;
}

int
fserve_dir(const struct request *rq, struct node **out)
{
	struct openfile *of = openfile_get(rq->badge);

	if (of == NULL)
		return -E_BADF;
	if (node_type(fserve.tree.ops, of->node) != FT_DIR)
		return -E_NOTDIR;
	*out = of->node;
	return 0;
}

enum way { IN, OUT, OUT2 };

/* All n bytes, or an error. */
static int
copy_all(enum way way, const struct request *rq, u32 off, void *at, u32 n)
{
	u8 *p = at;
	int k;

	while (n > 0) {
		k = way == IN    ? serve_copyin(rq, off, p, n)
		    : way == OUT ? serve_copyout(rq, off, p, n)
				 : serve_copyout2(rq, off, p, n);
		if (k <= 0)
			return k < 0 ? k : -E_FAULT;
		off += (u32)k;
		p += k;
		n -= (u32)k;
	}
	return 0;
}

int
fserve_copyin(const struct request *rq, u32 off, void *to, u32 n)
{
	return copy_all(IN, rq, off, to, n);
}

int
fserve_copyout(const struct request *rq, u32 off, const void *from, u32 n)
{
	return copy_all(OUT, rq, off, (void *)(uintptr_t)from, n);
}

int
fserve_copyout2(const struct request *rq, u32 off, const void *from, u32 n)
{
	return copy_all(OUT2, rq, off, (void *)(uintptr_t)from, n);
}

int
fserve_walk(const struct request *rq, struct walk *w,
    const struct fserve_text *t, u32 flags, const struct cred *cr,
    struct cross *x)
{
	int err, err2;

	if (t->len > PATH_LEN)
		return -E_NAMETOOLONG;
	err = fserve_copyin(rq, t->from, w->text, t->len);
	if (err != 0)
		return err;
	w->textlen = t->len;
	err = walk(w, &fserve.tree, t->dir, flags, cr);
	if (err != -E_CROSS)
		return err;
	if (w->x.how & CROSS_TEXT) {
		err2 = fserve_copyout2(rq, 0, w->text, w->textlen);
		if (err2 != 0)
			return err2;
	}
	*x = w->x;
	if (t->second)
		x->how |= CROSS_SECOND;
	return err;
}

int
fserve_second_dir(const struct request *rq, struct node **out)
{
	struct openfile *of;

	if (rq->got[0] != OWN_HANDLE)
		return rq->got[0] == NO_HANDLE ? -E_BADF : -E_XDEV;
	of = openfile_get(rq->got_badge[0]);
	if (of == NULL)
		return -E_BADF;
	if (node_type(fserve.tree.ops, of->node) != FT_DIR)
		return -E_NOTDIR;
	*out = of->node;
	return 0;
}

int
fserve_walk_second(const struct request *rq, struct walk *w, struct node *dir,
    u32 from, const struct cred *cr, struct cross *x)
{
	struct fserve_text t = {
		.dir = dir,
		.from = from,
		.len = request_len1(rq) - from,
		.second = 1,
	};

	return fserve_walk(rq, w, &t, WALK_ENTRY, cr, x);
}

int
fserve_path(const struct request *rq, struct walk *w, u32 flags,
    struct cred *cr, struct cross *x)
{
	struct fserve_text t = { .len = request_len1(rq) };
	int err = fserve_dir(rq, &t.dir);

	if (err != 0)
		return err;
	cred_of(rq, cr);
	return fserve_walk(rq, w, &t, flags, cr, x);
}

void
fserve_walk_end(struct walk *w)
{
	walk_end(w, &fserve.tree);
}

int
fserve_may_change(void)
{
	return fserve.readonly ? -E_ROFS : 0;
}

int
fserve_may_add(const struct walk *w, const struct cred *cr)
{
	if (fserve.readonly)
		return -E_ROFS;
	return node_access(fserve.tree.ops, w->dir, cr, WANT_W | WANT_X);
}

/* w->node is what the entry stands for. */
int
fserve_may_remove(const struct walk *w, const struct cred *cr)
{
	struct node_info d, n;
	int err = fserve_may_add(w, cr);

	if (err != 0)
		return err;
	fserve.tree.ops->info(w->dir, &d);
	fserve.tree.ops->info(w->node, &n);
	err = access_sticky(d.mode, d.uid, n.uid, cr);
	if (err == 0 && (w->node == fserve.tree.root || cover_find(w->node)))
		err = -E_BUSY;
	return err;
}
