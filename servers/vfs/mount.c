/*
 * mount.c - put a file server's tree on a directory, and take it off again.
 */
#include <libc/sys/sys.h>
#include <proto/who.h>
#include <servers/vfs/vfs.h>

enum { TEXT = SOURCE + TARGET + TYPE };

bool
may_mount(const struct request *rq)
{
	return serve_who(rq)->uid == 0;
}

/* The next string of text into to; where the following starts, NULL: bad. */
static const char *
take(const char *text, const char *end, char *to, u32 size)
{
	u32 i;

	for (i = 0; text + i < end && i < size; i++) {
		to[i] = text[i];
		if (text[i] == 0)
			return text + i + 1;
		if ((u8)text[i] <= ' ' || text[i] == 127)
			to[i] = '?'; /* /proc/mounts is read by fields */
	}
	return NULL;
}

/* Source, target and type from the lease.  0 or -E_ */
static int
texts(struct request *rq, struct mount *m)
{
	static char text[TEXT];
	u32 len = request_len1(rq);
	const char *p = text;
	int n;

	if (len == 0 || len > TEXT)
		return -E_INVAL;
	n = serve_copyin(rq, 0, text, len);
	if (n < 0)
		return n;
	p = take(p, text + n, m->source, SOURCE);
	if (p != NULL)
		p = take(p, text + n, m->target, TARGET);
	if (p != NULL)
		p = take(p, text + n, m->type, TYPE);
	return p != NULL && m->target[0] == '/' ? 0 : -E_INVAL;
}

static struct mount *
free_mount(void)
{
	u32 i;

	for (i = 0; i < MOUNTS; i++)
		if (!mounts[i].used)
			return &mounts[i];
	return NULL;
}

int
do_mount(struct request *rq, const struct vfs_mount_q *q, struct vfs_mount_r *r)
{
	struct mount m = { .used = true, .id = q->id }, *at = free_mount();
	int e;

	if (!may_mount(rq))
		return -E_PERM;
	if (rq->got[0] >= OWN_HANDLE ||
	    (q->id == 0) != (rq->got[1] == NO_HANDLE) ||
	    rq->got[1] == OWN_HANDLE)
		return -E_INVAL;
	if (at == NULL)
		return -E_NFILE;
	if (mount_find(q->id) != NULL)
		return -E_BUSY;
	e = texts(rq, &m);
	if (e != 0)
		return e;
	m.root = rq->got[0];
	m.covered = rq->got[1];
	*at = m;
	table_seal();
	rq->got[0] = rq->got[1] = NO_HANDLE;
	r->id = q->id;
	return 0;
}

/* Does path lie below the directory top? */
static bool
below(const char *path, const char *top)
{
	while (*top != 0 && *path == *top) {
		path++;
		top++;
	}
	return *top == 0 && *path == '/';
}

int
do_umount(
    struct request *rq, const struct vfs_umount_q *q, struct vfs_umount_r *r)
{
	char target[TARGET] = { 0 };
	struct mount *m = NULL;
	u32 i, len = request_len1(rq);
	int n;

	(void)q;
	if (!may_mount(rq))
		return -E_PERM;
	if (len == 0 || len >= TARGET)
		return -E_INVAL;
	n = serve_copyin(rq, 0, target, len);
	if (n < 0)
		return n;
	for (i = 0; i < MOUNTS; i++) /* the one on top, if there are several */
		if (mounts[i].used && mounts[i].covered != NO_HANDLE &&
		    __builtin_strcmp(mounts[i].target, target) == 0)
			m = &mounts[i];
	if (m == NULL)
		return -E_INVAL;
	for (i = 0; i < MOUNTS; i++)
		if (mounts[i].used && &mounts[i] != m &&
		    below(mounts[i].target, m->target))
			return -E_BUSY;
	rq->give[0] = m->covered; /* moved: it was ours */
	rq->ngive = 1;
	r->id = m->id;
	sys_handle_close(m->root);
	m->used = false;
	table_seal();
	return 0;
}
