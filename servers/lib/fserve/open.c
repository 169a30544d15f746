/*
 * open.c - dir.open: from a path to a handle whose badge is the open file.
 *
 * All checks come first; then the entry and the handle are made, then a new
 * file or an empty one.  What can not be delivered to the caller is closed by
 * the message loop, and CLOSED takes the entry away again.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include <servers/lib/fserve.h>

enum { KEPT = FO_ACCMODE | FO_APPEND | FO_NONBLOCK | FO_PATH };

/* An entry for n, and its handle in rq->give. */
static int
grant(struct request *rq, struct node *n, u32 flags, u32 kind,
    struct openfile **of)
{
	int err = openfile_new(fserve.tree.ops, n, flags, kind, rq->who, of);

	if (err != 0)
		return err;
	err = serve_mint(openfile_badge(*of), &rq->give[0]);
	if (err != 0) {
		(*of)->kind = OF_NODE; /* was never opened */
		openfile_drop(fserve.tree.ops, *of);
		return err;
	}
	rq->ngive = 1;
	rq->keep = 0;
	return 0;
}

/*
 * A handle that names n: the same badge for every opener, so that the pipe
 * server knows one FIFO when it sees it twice.  A badge whose last handle
 * is gone can not be minted again; then nobody knows it, and a new one will do.
 */
static int
name_node(struct request *rq, struct node *n)
{
	struct openfile *of = openfile_of_node(n);

	if (of != NULL && serve_mint(openfile_badge(of), &rq->give[0]) == 0) {
		rq->ngive = 1;
		rq->keep = 0;
		return 0;
	}
	if (of != NULL)
		of->flags |= OF_DYING;
	return grant(rq, n, FO_PATH, OF_NODE, &of);
}

static int
cross_node(struct request *rq, struct node *n, struct cross *x)
{
	const struct node_ops *ops = fserve.tree.ops;
	int err = ops->cross ? ops->cross(n, &rq->give[0]) : -E_NXIO;

	if (err != 0)
		return err;
	rq->ngive = 1;
	rq->keep = 1;
	x->kind = CROSS_NODE;
	return -E_CROSS;
}

static u32
wanted(u32 flags)
{
	static const u32 want[] = { WANT_R, WANT_W, WANT_R | WANT_W };

	return want[flags & FO_ACCMODE] | (flags & FO_TRUNC ? WANT_W : 0);
}

/* May cr open a node of this type with these flags? */
static int
check(struct node *n, u32 type, u32 flags, const struct cred *cr, u32 fresh)
{
	if ((flags & FO_ACCMODE) == FO_ACCMODE)
		return -E_INVAL;
	if ((flags & FO_DIRECTORY) && type != FT_DIR)
		return -E_NOTDIR;
	if (type == FT_LNK && !(flags & FO_PATH))
		return -E_LOOP;
	if (flags & FO_PATH)
		return 0;
	if (type == FT_DIR && (wanted(flags) & WANT_W))
		return -E_ISDIR;
	if (type == FT_REG && fserve.readonly && (wanted(flags) & WANT_W))
		return -E_ROFS;
	return fresh ? 0 : node_access(fserve.tree.ops, n, cr, wanted(flags));
}

int
fserve_open(struct request *rq, struct node *n, u32 flags,
    const struct cred *cr, u32 fresh, struct dir_open_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	u32 type = node_type(ops, n);
	struct openfile *of;
	int err;

	memset(r, 0, sizeof *r);
	r->type = type;
	err = check(n, type, flags, cr, fresh);
	if (err != 0)
		return err;
	if (!(flags & FO_PATH) && type == FT_FIFO) {
		err = name_node(rq, n);
		r->x.kind = CROSS_FIFO;
		return err != 0 ? err : -E_CROSS;
	}
	if (!(flags & FO_PATH) && (type == FT_CHR || type == FT_BLK) &&
	    ops->cross != NULL) {
		err = cross_node(rq, n, &r->x);
		if (err != -E_NXIO)
			return err;
	}
	err = grant(rq, n, flags & KEPT, OF_FILE, &of);
	if (err != 0)
		return err;
	if (ops->opened != NULL && !(flags & FO_PATH))
		err = ops->opened(of);
	if (err == 0 && (flags & FO_TRUNC) && !(flags & FO_PATH) &&
	    type == FT_REG)
		err = fserve_truncate(n, 0, cr);
	if (err != 0) {
		/* CLOSED takes the entry. */
		rq->ngive = 0;
		(void)sys_handle_close(rq->give[0]);
	}
	return err;
}

/* The path names nothing: make a file there. */
static int
create(struct request *rq, struct walk *w, const struct dir_open_q *q,
    const struct cred *cr, struct dir_open_r *r)
{
	const struct node_ops *ops = fserve.tree.ops;
	struct node *n;
	int err;

	if (w->slash)
		return -E_ISDIR;
	if ((q->flags & FO_ACCMODE) == FO_ACCMODE)
		return -E_INVAL;
	if (q->flags & FO_DIRECTORY)
		return -E_NOTDIR;
	err = fserve_may_add(w, cr);
	if (err != 0)
		return err;
	if (ops->create == NULL)
		return -E_PERM;
	if (openfile_full(rq->who))
		return -E_NFILE;
	err = ops->create(w->dir, w->name, w->len,
	    (u32)FT_REG << 12 | (q->mode & 07777), cr, &n);
	if (err != 0)
		return err;
	err = fserve_open(rq, n, q->flags & ~(u32)FO_TRUNC, cr, 1, r);
	ops->put(n);
	return err;
}

int
dir_on_open(
    struct request *rq, const struct dir_open_q *q, struct dir_open_r *r)
{
	struct walk *w = &fserve_walk1;
	u32 flags = q->flags, how = 0;
	struct cred cr;
	int err;

	if (flags & FO_PATH)
		flags &= ~(u32)(FO_CREAT | FO_EXCL | FO_TRUNC | FO_ACCMODE);
	if (flags & FO_CREAT)
		how |= WALK_CREATE;
	if (!(flags & FO_NOFOLLOW) &&
	    (flags & (FO_CREAT | FO_EXCL)) != (FO_CREAT | FO_EXCL))
		how |= WALK_FOLLOW;
	err = fserve_path(rq, w, how, &cr, &r->x);
	if (err != 0)
		return err;
	if (w->node == NULL)
		err = create(rq, w, q, &cr, r);
	else if ((flags & (FO_CREAT | FO_EXCL)) == (FO_CREAT | FO_EXCL))
		err = -E_EXIST;
	else if ((flags & FO_CREAT) &&
		 node_type(fserve.tree.ops, w->node) == FT_DIR)
		err = -E_ISDIR;
	else
		err = fserve_open(rq, w->node, flags, &cr, 0, r);
	fserve_walk_end(w);
	return err;
}
