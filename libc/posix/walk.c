/*
 * walk.c - follow a path from file server to file server (proto/dir.h).
 *
 * A path starts at H_ROOT, H_CWD or a descriptor.  Where its server says
 * E_CROSS, the walk goes on at another one with what is left, at most LINKS_MAX
 * times.  Nothing is remembered from one walk to the next.
 *
 * Invariant of a place: path[0 .. len) is what is still to walk from dir, and
 * lies in the caller's text or in own; dir is closed when it is left, if ours.
 */
#include <libc/posix/walk.h>
#include <proto/vfs.h>

struct place {
	handle_t dir;
	bool ours;
	const char *path;
	u32 len;
	char own[PATH_LEN + 3];
};

static int
start(struct place *p, int dirfd, const char *path, bool empty)
{
	if (path == NULL)
		return -E_FAULT;
	p->ours = false;
	p->path = path;
	p->len = strnlen(path, PATH_LEN + 1);
	if (p->len > PATH_LEN)
		return -E_NAMETOOLONG;
	if (p->len == 0 && !empty)
		return -E_NOENT;
	if (path[0] == '/')
		p->dir = H_ROOT;
	else if (dirfd == AT_FDCWD)
		p->dir = H_CWD;
	else if (__bad_fd(dirfd))
		return -E_BADF;
	else
		p->dir = (handle_t)dirfd;
	return 0;
}

static void
leave(struct place *p)
{
	if (p->ours)
		sys_handle_close(p->dir);
	p->ours = false;
}

static void
arrive(struct place *p, handle_t dir, bool ours)
{
	leave(p);
	p->dir = dir;
	p->ours = ours;
}

/* The rest of the path, with `..' put back before it when asked. */
static int
set_rest(struct place *p, const struct cross *x, const char *text, bool up)
{
	u32 dots = up ? 2 : 0;

	if (x->how & CROSS_TEXT) {
		if (x->rest > PATH_LEN - dots)
			return -E_NAMETOOLONG;
		memcpy(p->own, "..", dots);
		memcpy(p->own + dots, text, x->rest);
		p->path = p->own;
		p->len = x->rest + dots;
		return 0;
	}
	if (x->rest > p->len || x->rest < dots)
		return -E_PROTO;
	/* The `..' still stands before the rest. */
	p->path += x->rest - dots;
	p->len -= x->rest - dots;
	return 0;
}

static int
through_mount(struct place *p, u32 id)
{
	struct vfs_cross_q q = { id };
	struct vfs_cross_r r;
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err = CALL(vfs_cross(H_VFS, &q, &r, &o));

	if (err == 0 && o.got[0] == NO_HANDLE)
		err = -E_PROTO;
	if (err == 0)
		arrive(p, o.got[0], true);
	return err;
}

/* E_NOENT: nothing lies above, `..' of the root is the root. */
static int
up_mount(struct place *p, u32 id)
{
	struct vfs_up_q q = { id };
	struct vfs_up_r r;
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err = CALL(vfs_up(H_VFS, &q, &r, &o));

	if (err == 0 && o.got[0] == NO_HANDLE)
		err = -E_PROTO;
	if (err == 0)
		arrive(p, o.got[0], true);
	return err;
}

static int
cross_over(struct place *p, const struct cross *x, const char *text)
{
	int err;

	switch (x->kind) {
	case CROSS_MOUNT:
		err = set_rest(p, x, text, false);
		return err ? err : through_mount(p, x->id);
	case CROSS_UP:
		err = up_mount(p, x->id);
		if (err == -E_NOENT) {
			arrive(p, H_ROOT, false);
			return set_rest(p, x, text, false);
		}
		return err ? err : set_rest(p, x, text, true);
	case CROSS_LINK:
		arrive(p, H_ROOT, false);
		return set_rest(p, x, text, false);
	default:
		return -E_PROTO;
	}
}

/* Lease 1 of a call with two texts. */
struct joined {
	char text[2 * PATH_LEN];
	u32 len;
};

/* One call, at the servers where the places are now. */
static int
ask(struct walk *w, const struct place *a, const struct place *b,
    struct joined *j)
{
	struct ipc_opt o; /* what is not set is not looked at */
	int err;

	o.addr = a->path;
	o.len = a->len;
	o.out = o.ngive = o.keep = 0;
	o.addr2 = w->text;
	o.len2 = sizeof w->text;
	o.slots = w->slots;
	o.deadline = 0;
	if (b != NULL) {
		memcpy(j->text, a->path, a->len);
		memcpy(j->text + a->len, b->path, b->len);
		j->len = a->len + b->len;
		memcpy(w->q, &a->len, sizeof a->len);
		o.addr = j->text;
		o.len = j->len;
		if (b->dir != NO_HANDLE) {
			o.ngive = 1;
			o.give[0] = b->dir;
			o.keep = 1;
		}
	}
	err = CALL(
	    proto_call(a->dir, w->op, 2, w->q, w->qlen, w->r, w->rlen, &o));
	w->got = err == 0 || err == -E_CROSS ? o.got[0] : NO_HANDLE;
	return err;
}

static int
go(struct walk *w, struct place *a, struct place *b, struct joined *j)
{
	struct cross x;
	int err, n;

	for (n = 0; n <= LINKS_MAX; n++) {
		err = ask(w, a, b, j);
		if (err != -E_CROSS)
			return err;
		memcpy(&x, w->r, sizeof x);
		if (x.kind == CROSS_NODE || x.kind == CROSS_FIFO) {
			if (w->got == NO_HANDLE)
				return -E_PROTO;
			if (w->at_node != NULL)
				return w->at_node(w, x.kind, w->got);
			sys_handle_close(w->got);
			return -E_NXIO;
		}
		if (w->got != NO_HANDLE)
			sys_handle_close(w->got);
		if ((x.how & CROSS_SECOND) &&
		    (b == NULL || b->dir == NO_HANDLE))
			return -E_PROTO;
		err = cross_over(x.how & CROSS_SECOND ? b : a, &x, w->text);
		if (err != 0)
			return err;
	}
	return -E_LOOP;
}

int
__walk(struct walk *w, int dirfd, const char *path)
{
	struct place a;
	int err = start(&a, dirfd, path, w->empty);

	if (err != 0)
		return err;
	err = go(w, &a, NULL, NULL);
	leave(&a);
	/* A descriptor of something that has no directory operations. */
	if (err == -E_NOSYS && a.path == path && a.path[0] != '/' &&
	    dirfd != AT_FDCWD)
		err = -E_NOTDIR;
	return err;
}

/*
 * Walk to the directory that the last name of b's path lies in.  False: it is
 * there already.
 */
static int
to_parent(struct place *b)
{
	struct dir_open_q q = { FO_PATH | FO_DIRECTORY, 0 };
	struct dir_open_r r;
	struct walk w;
	struct place up;
	u32 n = b->len;
	int err;

	while (n > 0 && b->path[n - 1] == '/')
		n--;
	while (n > 0 && b->path[n - 1] != '/')
		n--;
	if (n == 0)
		return 0;
	WALK(w, open, q, r);
	up.dir = b->dir;
	up.ours = false;
	up.path = b->path;
	up.len = n;
	err = go(&w, &up, NULL, NULL);
	leave(&up);
	if (err != 0)
		return err;
	if (w.got == NO_HANDLE)
		return -E_PROTO;
	arrive(b, w.got, true);
	b->path += n;
	b->len -= n;
	return 1;
}

int
__walk2(struct walk *w, int dirfd1, const char *path1, int dirfd2,
    const char *path2)
{
	struct place a, b;
	struct joined j;
	int err = start(&a, dirfd1, path1, false), err2;

	if (err == 0)
		err = start(&b, dirfd2, path2, false);
	if (err != 0)
		return err;
	err = go(w, &a, &b, &j);
	/*
	 * The first path led to another server, whose directory the second
	 * path may yet reach; only then can both be compared.
	 */
	if (err == -E_XDEV) {
		err2 = to_parent(&b);
		if (err2 > 0)
			err = go(w, &a, &b, &j);
		else if (err2 < 0)
			err = err2;
	}
	leave(&a);
	leave(&b);
	return err;
}

int
__walk_text(struct walk *w, int dirfd, const char *path, const char *text)
{
	struct place a, b;
	struct joined j;
	int err = start(&a, dirfd, path, false);

	if (err != 0)
		return err;
	b.dir = NO_HANDLE;
	b.ours = false;
	if (text == NULL)
		return -E_FAULT;
	b.path = text;
	b.len = strnlen(text, PATH_LEN + 1);
	if (b.len > PATH_LEN)
		return -E_NAMETOOLONG;
	if (b.len == 0)
		return -E_NOENT;
	err = go(w, &a, &b, &j);
	leave(&a);
	return err;
}

int
__open_path(int dirfd, const char *path, u32 slots, handle_t *out)
{
	struct dir_open_q q = { FO_PATH | FO_DIRECTORY, 0 };
	struct dir_open_r r;
	struct walk w;
	int err;

	WALK(w, open, q, r);
	w.slots = slots;
	err = __walk(&w, dirfd, path);
	if (err == 0 && w.got == NO_HANDLE)
		err = -E_PROTO;
	*out = err == 0 ? w.got : NO_HANDLE;
	return err;
}
