/*
 * world.c - see world.h.  Servers 1 and 2 (and 3, mounted in 2) share one table
 * of nodes; which server a node belongs to is all that parts them.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <libc/sys/sys.h>
#include <libc/posix/test/world.h>

enum { HANDLES = 1024, SERVERS = 4 };

struct node world[] = {
	/* server 1, the system's root */
	[0] = { "/", 0, DIR, 1, 0, NULL },
	[1] = { "tmp", 0, DIR, 1, 7, NULL }, /* covered by 10 */
	[2] = { "etc", 0, DIR, 1, 0, NULL },
	[3] = { "passwd", 2, FILE_, 1, 0, NULL },
	[4] = { "abs", 0, LINK, 1, 0, "/tmp/a" },
	[5] = { "rel", 0, LINK, 1, 0, "etc/passwd" },
	[6] = { "loop", 0, LINK, 1, 0, "/loop" },
	[7] = { "up", 2, LINK, 1, 0, "../tmp/a/f" },
	[8] = { "fifo", 2, FIFO, 1, 0, NULL },
	[9] = { "null", 2, NODE, 1, 0, NULL },
	/* server 2, on /tmp */
	[10] = { "/", 10, DIR, 2, 0, NULL },
	[11] = { "a", 10, DIR, 2, 0, NULL },
	[12] = { "f", 11, FILE_, 2, 0, NULL },
	[13] = { "back", 10, LINK, 2, 0, "../etc/passwd" },
	[14] = { "mnt", 11, DIR, 2, 8, NULL }, /* covered by 20 */
	[15] = { "home", 10, LINK, 2, 0, "/etc" },
	/* server 3, on /tmp/a/mnt */
	[20] = { "/", 20, DIR, 3, 0, NULL },
	[21] = { "deep", 20, DIR, 3, 0, NULL },
	[22] = { "g", 21, FILE_, 3, 0, NULL },
};
const int world_size = sizeof world / sizeof world[0];

static const int root_of[SERVERS] = { -1, 0, 10, 20 };
static const u32 mount_of[SERVERS] = { 0, 0, 7, 8 };

static int table[HANDLES]; /* node + 1; 0: empty */
static struct msgbuf buf;
int world_calls;
struct pair world_pair;
struct cross world_lie;

struct msgbuf *
ipc_buf(void)
{
	return &buf;
}

int
world_of(handle_t h)
{
	return h < HANDLES ? table[h] - 1 : -1;
}

void
world_set(handle_t h, int node)
{
	table[h] = node + 1;
}

int
world_open_handles(void)
{
	int n = 0;

	for (int h = H_FREE; h < HANDLES; h++)
		n += table[h] != 0;
	return n;
}

i32
sys_handle_close(handle_t h)
{
	assert(h < HANDLES && table[h] != 0);
	/* The fixed ones are not a walk's to close. */
	assert(h >= H_FREE || h < NOFILE);
	table[h] = 0;
	return 0;
}

static void
give(int node)
{
	u32 slot = buf.slots & 0xffff, at = slot & SLOT_INDEX;

	if (slot & 0x1000)
		while (table[at] != 0)
			at++;
	else if (!(slot & 0x2000))
		for (at = 0; table[at] != 0; at++)
			;
	table[at] = node + 1;
	buf.got[0] = at;
}

/* ---- a server's walk ---------------------------------------------------- */

struct path {
	char text[2 * PATH_LEN + 2];
	u32 len, at;
	bool changed;
	struct cross x;
	int node; /* where the walk ended; -1: last is not there */
	int dir;
	char last[64];
};

static int
lookup(int dir, const char *name)
{
	for (int i = 0; i < world_size; i++)
		if (world[i].name && world[i].parent == dir && i != dir &&
		    strcmp(world[i].name, name) == 0)
			return i;
	return -1;
}

static int
leave(struct path *p, u32 kind, u32 id, u32 from)
{
	p->x.kind = kind;
	p->x.id = id;
	p->x.rest = p->changed ? p->len - from : from;
	p->x.how = p->changed ? CROSS_TEXT : 0;
	memmove(p->text, p->text + from, p->len - from);
	return -E_CROSS;
}

static void
expand(struct path *p, const char *link)
{
	char rest[2 * PATH_LEN + 2];
	u32 n = p->len - p->at;

	memcpy(rest, p->text + p->at, n);
	p->len = strlen(link) + n;
	memcpy(p->text, link, strlen(link));
	memcpy(p->text + strlen(link), rest, n);
	p->at = 0;
	p->changed = true;
}

static int
walk(struct path *p, int server, int from, bool follow)
{
	char name[64];
	int links = 0, next;
	u32 n;

	p->node = p->dir = from;
	p->last[0] = '\0';
	for (;;) {
		while (p->at < p->len && p->text[p->at] == '/')
			p->at++;
		if (p->at == p->len)
			return 0;
		for (n = 0; p->at + n < p->len && p->text[p->at + n] != '/';
		     n++)
			name[n] = p->text[p->at + n];
		name[n] = '\0';
		p->at += n;
		if (p->node < 0)
			return -E_NOENT;
		if (world[p->node].kind != DIR)
			return -E_NOTDIR;
		if (strcmp(name, ".") == 0)
			continue;
		if (strcmp(name, "..") == 0) {
			if (p->node != root_of[server])
				p->node = world[p->node].parent;
			else if (server != 1)
				return leave(
				    p, CROSS_UP, mount_of[server], p->at);
			continue;
		}
		next = lookup(p->node, name);
		p->dir = p->node;
		strcpy(p->last, name);
		if (next >= 0 && world[next].kind == LINK &&
		    (p->at < p->len || follow)) {
			if (++links > LINKS_MAX)
				return -E_LOOP;
			expand(p, world[next].link);
			if (p->text[0] == '/')
				return leave(p, CROSS_LINK, 0, 0);
			continue;
		}
		if (next >= 0 && world[next].cover)
			return leave(p, CROSS_MOUNT, world[next].cover, p->at);
		p->node = next;
	}
}

/* ---- operations ---------------------------------------------------------- */

static u32
answer(u32 w[4], int err, const void *r, u32 len)
{
	memset(w, 0, 16);
	memcpy(w, r, len < 16 ? len : 16);
	if (len > 16)
		memcpy(buf.body, (const char *)r + 16, len - 16);
	return (u32)-err | (len > 16 ? (len - 13) / 4 : 0) << LABEL_BODY_SHIFT |
	       (buf.got[0] != NO_HANDLE ? 1u << LABEL_GIVE_SHIFT : 0);
}

static int
walk_lease(struct path *p, const u32 w[4], u32 from, u32 len, int start,
    bool follow, struct cross *x)
{
	int err;

	memset(p, 0, sizeof *p);
	memcpy(p->text, (char *)(uintptr_t)w[2] + from, len);
	p->len = len;
	err = walk(p, world[start].server, start, follow);
	if (err == -E_CROSS) {
		*x = p->x;
		if (p->x.how & CROSS_TEXT)
			memcpy((char *)(uintptr_t)w[0], p->text, p->x.rest);
	}
	return err;
}

static u32
do_open(int dir, u32 w[4])
{
	static struct path p;
	struct dir_open_r r = { 0 };
	int err;

	if (world_lie.kind) {
		r.x = world_lie;
		return answer(w, -E_CROSS, &r, sizeof r);
	}
	err = walk_lease(&p, w, 0, w[3], dir, true, &r.x);
	if (err == 0 && p.node < 0)
		err = -E_NOENT;
	if (err == 0 &&
	    (world[p.node].kind == FIFO || world[p.node].kind == NODE)) {
		r.x.kind = world[p.node].kind == FIFO ? CROSS_FIFO : CROSS_NODE;
		err = -E_CROSS;
		give(p.node);
	}
	if (err == 0) {
		r.type = world[p.node].kind;
		give(p.node);
	}
	return answer(w, err, &r, sizeof r);
}

static u32
do_readlink(int dir, u32 w[4])
{
	static struct path p;
	struct dir_readlink_r r = { 0 };
	int err = walk_lease(&p, w, 0, w[3], dir, false, &r.x);

	if (err == 0 && p.node < 0)
		err = -E_NOENT;
	if (err == 0 && world[p.node].kind != LINK)
		err = -E_INVAL;
	if (err == 0) {
		r.len = strlen(world[p.node].link);
		memcpy((char *)(uintptr_t)w[0], world[p.node].link, r.len);
	}
	return answer(w, err, &r, sizeof r);
}

static u32
do_rename(int dir, u32 w[4])
{
	static struct path a, b;
	struct dir_rename_r r = { 0 };
	u32 len1 = buf.body[0];
	int err = walk_lease(&a, w, 0, len1, dir, false, &r.x), dir2;

	if (err == 0 && a.node < 0)
		err = -E_NOENT;
	if (err != 0)
		return answer(w, err, &r, sizeof r);
	dir2 = world_of(buf.give[0]);
	if (dir2 < 0 || world[dir2].server != world[dir].server)
		return answer(w, -E_XDEV, &r, sizeof r);
	err = walk_lease(&b, w, len1, w[3] - len1, dir2, false, &r.x);
	if (err == -E_CROSS)
		r.x.how |= CROSS_SECOND;
	if (err == 0) {
		world_pair.dir1 = a.dir;
		world_pair.dir2 = b.dir;
		strcpy(world_pair.name1, a.last);
		strcpy(world_pair.name2, b.last);
	}
	return answer(w, err, &r, sizeof r);
}

static u32
do_vfs(u32 op, u32 w[4])
{
	static const int under[] = { [7] = 1, [8] = 14 };
	struct vfs_cross_r r = { 0 };
	u32 id = w[0];

	if (id != 7 && id != 8)
		return answer(w, -E_NOENT, &r, sizeof r);
	give(op == vfs_up_n ? under[id] : id == 7 ? 10 : 20);
	return answer(w, 0, &r, sizeof r);
}

u32
ipc_call(handle_t to, u32 label, u32 w[4])
{
	u32 op = LABEL_OP(label), ret;
	int dir = world_of(to);

	world_calls++;
	buf.got[0] = buf.got[1] = NO_HANDLE;
	if (op == vfs_up_n || op == vfs_cross_n)
		ret = do_vfs(op, w);
	else if (dir < 0)
		return (u32)-E_BADHANDLE;
	else if (op == dir_open_n)
		ret = do_open(dir, w);
	else if (op == dir_readlink_n)
		ret = do_readlink(dir, w);
	else if (op == dir_rename_n)
		ret = do_rename(dir, w);
	else
		return (u32)E_NOSYS;
	return ret;
}
