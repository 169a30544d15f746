/*
 * model_ops.c - one random operation, done in both worlds.
 *
 * The answer must be the one that the model expects.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "model.h"
#include "tests.h"

static void
op_create(void)
{
	static const uint32_t types[] = { E2_S_REG, E2_S_REG, E2_S_REG,
		E2_S_FIFO, E2_S_SOCK, E2_S_CHR };
	struct node *d = any_dir(), *n;
	unsigned i = rnd(MAX_NAMES);
	uint32_t type = types[rnd(6)];
	struct inode *dir = open_node(d), *ip = NULL;
	int err = ext2_create(dir, &root_cred, name_of(i), strlen(name_of(i)),
	    type | 0644, type == E2_S_CHR ? 0x103 : 0, &ip);

	if (expect(err, d->child[i] ? -E_EXIST : 0, "create")) {
		n = node_new(type, d);
		if (n == NULL) {
			ext2_iput(ip);
			must(ext2_unlink(
			    dir, &root_cred, name_of(i), strlen(name_of(i))));
			ip = NULL;
		} else {
			n->mode = 0644;
			d->child[i] = n;
		}
	}
	if (ip != NULL)
		ext2_iput(ip);
	ext2_iput(dir);
}

static void
op_mkdir(void)
{
	struct node *d = any_dir();
	unsigned i = rnd(MAX_NAMES);
	struct inode *dir = open_node(d);
	int err =
	    ext2_mkdir(dir, &root_cred, name_of(i), strlen(name_of(i)), 0755);

	if (expect(err, d->child[i] ? -E_EXIST : 0, "mkdir")) {
		d->child[i] = node_new(E2_S_DIR, d);
		if (d->child[i] == NULL) {
			must(ext2_rmdir(
			    dir, &root_cred, name_of(i), strlen(name_of(i))));
		} else {
			d->child[i]->mode = 0755;
			d->links++;
		}
	}
	ext2_iput(dir);
}

static void
op_symlink(void)
{
	static char text[1024];
	struct node *d = any_dir();
	unsigned i = rnd(MAX_NAMES), len = 1 + rnd(rnd(2) ? 80 : 900);
	struct inode *dir = open_node(d);
	int err;

	for (unsigned k = 0; k < len; k++)
		text[k] = (char)('0' + k % 10);
	err = ext2_symlink(
	    dir, &root_cred, name_of(i), strlen(name_of(i)), text, len);
	if (expect(err, d->child[i] ? -E_EXIST : 0, "symlink")) {
		struct node *n = d->child[i] = node_new(E2_S_LNK, d);

		if (n == NULL) {
			must(ext2_unlink(
			    dir, &root_cred, name_of(i), strlen(name_of(i))));
		} else {
			n->mode = 0777;
			n->size = len;
			n->target = calloc(1, len + 1);
			memcpy(n->target, text, len);
		}
	}
	ext2_iput(dir);
}

static void
op_link(void)
{
	struct node *d = any_dir(), *n = any(E2_S_REG);
	unsigned i = rnd(MAX_NAMES);
	struct inode *dir, *ip;
	int err, want;

	if (n == NULL)
		return;
	dir = open_node(d);
	ip = open_node(n);
	want = n->links == 0 ? -E_NOENT : d->child[i] ? -E_EXIST : 0;
	err = ext2_link(dir, &root_cred, name_of(i), strlen(name_of(i)), ip);
	if (expect(err, want, "link")) {
		d->child[i] = n;
		n->links++;
	}
	ext2_iput(ip);
	ext2_iput(dir);
}

static bool
model_empty(const struct node *d)
{
	for (unsigned i = 0; i < MAX_NAMES; i++)
		if (d->child[i] != NULL)
			return false;
	return true;
}

void
model_unlink(struct node *d, unsigned i)
{
	struct node *n = d->child[i];

	d->child[i] = NULL;
	if (n->type == E2_S_DIR) {
		n->links = 0;
		d->links--;
	} else {
		n->links--;
	}
	node_gone(n);
}

static void
op_remove(void)
{
	struct node *d = any_dir(), *n;
	unsigned i = rnd(MAX_NAMES);
	bool rmdir = rnd(2);
	struct inode *dir = open_node(d);
	int err, want;

	n = d->child[i];
	if (rmdir) {
		err =
		    ext2_rmdir(dir, &root_cred, name_of(i), strlen(name_of(i)));
		want = n == NULL             ? -E_NOENT
		       : n->type != E2_S_DIR ? -E_NOTDIR
		       : model_empty(n)      ? 0
					     : -E_NOTEMPTY;
	} else {
		err = ext2_unlink(
		    dir, &root_cred, name_of(i), strlen(name_of(i)));
		want = n == NULL             ? -E_NOENT
		       : n->type == E2_S_DIR ? -E_ISDIR
					     : 0;
	}
	if (expect(err, want, "remove"))
		model_unlink(d, i);
	ext2_iput(dir);
}

static bool
model_above(const struct node *top, const struct node *d)
{
	while (d != top && d != w.root)
		d = d->parent;
	return d == top;
}

static int
rename_expected(
    struct node *n, struct node *old, struct node *od, struct node *nd)
{
	if (n == NULL)
		return -E_NOENT;
	if (n == old)
		return 0;
	if (n->type == E2_S_DIR && od != nd && model_above(n, nd))
		return -E_INVAL;
	if (old == NULL)
		return 0;
	if (old->type != E2_S_DIR)
		return n->type == E2_S_DIR ? -E_NOTDIR : 0;
	if (n->type != E2_S_DIR)
		return -E_ISDIR;
	return model_empty(old) ? 0 : -E_NOTEMPTY;
}

static void
op_rename(void)
{
	struct node *od = any_dir(), *nd = any_dir(), *n, *old;
	unsigned i = rnd(MAX_NAMES), k = rnd(MAX_NAMES);
	struct inode *odir = open_node(od), *ndir = open_node(nd);
	int err = ext2_rename(odir, name_of(i), strlen(name_of(i)), ndir,
	    name_of(k), strlen(name_of(k)), &root_cred);

	n = od->child[i];
	old = nd->child[k];
	if (expect(err, rename_expected(n, old, od, nd), "rename") &&
	    n != old) {
		if (old != NULL)
			model_unlink(nd, k);
		od->child[i] = NULL;
		nd->child[k] = n;
		n->parent = nd;
		if (n->type == E2_S_DIR) {
			od->links--;
			nd->links++;
		}
	}
	ext2_iput(odir);
	ext2_iput(ndir);
}

/* Mostly small offsets, now and then in the double or triple indirect part. */
static uint64_t
any_offset(const struct node *f)
{
	switch (rnd(10)) {
	case 0:
		return rnd(300) * 1024ull + rnd(1024);
	case 1:
		return rnd(3000) * 1024ull + rnd(1024);
	case 2: /* few, as debugfs writes out every hole */
		if (f < &w.nodes[6])
			return 65804ull * 1024 + rnd(20000);
		return rnd(60000);
	case 3:
	case 4:
		return f->size;
	default:
		return rnd(14000);
	}
}

/*
 * The client went away in a write: the rest of its bytes may be old or new
 * (0xa5 here) where there were bytes before, and nowhere else.
 */
static void
given_up(struct node *f, struct inode *ip, uint64_t off, size_t len)
{
	static uint8_t want[20000], got[20000];
	struct ext2_stat st;

	ext2_stat(ip, &st);
	assert(st.size == f->size);
	if (off >= f->size)
		return;
	if (len > f->size - off)
		len = (size_t)(f->size - off);
	model_read(f, off, want, len);
	assert(full_read(ip, off, got, len) == (int)len);
	for (size_t i = 0; i < len; i++) {
		if (got[i] == want[i])
			continue;
		assert(got[i] == 0xa5 &&
		       (w.m.fs->bsize > CHUNK ||
			   model_has(f, (uint32_t)((off + i) / CHUNK))));
		model_write(f, off + i, &got[i], 1);
	}
}

static void
op_write(void)
{
	static uint8_t buf[20000];
	struct node *f = any(E2_S_REG);
	struct inode *ip;
	size_t len;
	uint64_t off;
	int got, why;

	if (f == NULL)
		return;
	len = 1 + rnd(rnd(4) ? 3000 : sizeof(buf));
	off = any_offset(f);
	for (size_t i = 0; i < len; i++)
		buf[i] = (uint8_t)rnd(256);
	ip = open_node(f);
	got = full_write(ip, off, buf, len, &why);
	if (got > 0)
		model_write(f, off, buf, (size_t)got);
	if (why == -E_NOSPC)
		w.full++;
	else if (why == -E_AGAIN)
		given_up(f, ip, off + (size_t)got, len - (size_t)got);
	else
		assert(got == (int)len);
	ext2_iput(ip);
}

static void
op_truncate(void)
{
	struct node *f = any(E2_S_REG);
	struct inode *ip;
	uint64_t size;

	if (f == NULL)
		return;
	size = rnd(3) ? rnd((uint32_t)f->size + 1) : any_offset(f);
	if (rnd(4) == 0)
		size = 0;
	ip = open_node(f);
	if (expect(ext2_truncate(ip, &root_cred, size), 0, "truncate")) {
		chunks_cut(f, size);
		f->size = size;
	}
	ext2_iput(ip);
}

static void
op_read(void)
{
	struct node *f = any(E2_S_REG);
	struct inode *ip;

	if (f == NULL)
		return;
	ip = open_node(f);
	compare_range(f, ip, any_offset(f), 1 + rnd(30000));
	ext2_iput(ip);
}

/* A mapped page: change it in place as a process would. */
static void
op_page(void)
{
	struct node *f = any(E2_S_REG);
	uint8_t want[EXT2_PAGE], one = (uint8_t)rnd(256);
	struct inode *ip;
	uint32_t n, at;
	uint64_t len;
	void *p;
	int err;

	if (f == NULL)
		return;
	ip = open_node(f);
	n = (uint32_t)(any_offset(f) / EXT2_PAGE);
	at = rnd(EXT2_PAGE);
	err = ext2_page_lend(ip, n, 1, true, &root_cred, &p);
	if (expect(err, (uint64_t)n * EXT2_PAGE < f->size ? 0 : -E_FAULT,
		"page")) {
		memset(want, 0, sizeof(want));
		model_read(f, (uint64_t)n * EXT2_PAGE, want, EXT2_PAGE);
		assert(memcmp(want, p, EXT2_PAGE) == 0);
		/* its blocks have a place now, so they are no holes */
		len = f->size - (uint64_t)n * EXT2_PAGE;
		model_write(f, (uint64_t)n * EXT2_PAGE, want,
		    len < EXT2_PAGE ? (size_t)len : EXT2_PAGE);
		((uint8_t *)p)[at] = one;
		if ((uint64_t)n * EXT2_PAGE + at < f->size)
			model_write(f, (uint64_t)n * EXT2_PAGE + at, &one, 1);
		must(ext2_page_back(w.m.fs, p, true));
	}
	ext2_iput(ip);
}

/* Hold a file open, or let one go: those without names are deleted then. */
static void
op_open(void)
{
	unsigned held = 0;
	struct node *n;

	for (n = w.nodes; n < w.nodes + MAX_NODES; n++)
		held += n->open != NULL;
	if (held < MAX_OPEN) {
		n = any(rnd(4) ? E2_S_REG : E2_S_DIR);
		if (n != NULL && n->open == NULL && n != w.root)
			n->open = open_node(n);
		return;
	}
	do
		n = &w.nodes[rnd(MAX_NODES)];
	while (n->open == NULL);
	ext2_iput(n->open);
	n->open = NULL;
	node_gone(n);
}

static void
op_chmod(void)
{
	struct node *n = any(E2_S_REG);
	struct inode *ip;

	if (n == NULL)
		return;
	ip = open_node(n);
	n->mode = rnd(01000);
	must(ext2_chmod(ip, &root_cred, n->mode));
	ext2_iput(ip);
}

void
one_op(void)
{
	static void (*const ops[])(void) = { op_create, op_create, op_mkdir,
		op_symlink, op_link, op_remove, op_remove, op_rename, op_rename,
		op_write, op_write, op_write, op_write, op_truncate, op_read,
		op_read, op_open, op_page, op_chmod };

	ops[rnd(sizeof(ops) / sizeof(ops[0]))]();
	check_quiet(w.m.fs);
}
