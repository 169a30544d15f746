/*
 * model_check.c - is everything in the file system as the model says?
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "model.h"
#include "tests.h"

void
compare_range(struct node *f, struct inode *ip, uint64_t off, size_t len)
{
	static uint8_t want[65536], got[65536];
	uint64_t left = off < f->size ? f->size - off : 0;
	int n = full_read(ip, off, got, len);

	if (left > len)
		left = len;
	if (n != (int)left) {
		printf("read: got %d, expected %d\n", n, (int)left);
		exit(1);
	}
	model_read(f, off, want, (size_t)left);
	if (memcmp(want, got, (size_t)left) != 0) {
		printf("read: wrong bytes at %llu\n", (unsigned long long)off);
		exit(1);
	}
}

struct listing {
	const struct node *d;
	unsigned found, other, calls;
};

/* Refuses each third entry: it must come again as the first of the next. */
static int
check_entry(void *ctx, const struct ext2_entry *e)
{
	struct listing *l = ctx;

	if (l->calls++ % 3 == 2)
		return -1;
	if (name_dots(e->name, e->len) ||
	    (e->len == 10 && memcmp(e->name, "lost+found", 10) == 0)) {
		l->other++;
		return 0;
	}
	for (unsigned i = 0; i < MAX_NAMES; i++)
		if (strlen(name_of(i)) == e->len &&
		    memcmp(name_of(i), e->name, e->len) == 0) {
			assert(l->d->child[i] != NULL);
			assert((e->type != 0) == w.m.fs->filetype);
			l->found++;
			return 0;
		}
	assert(!"a name that is not in the model");
	return -1;
}

static void
check_dir(struct node *d, struct inode *dir)
{
	struct listing l = { d, 0, 0, 0 };
	unsigned want = 0;
	uint32_t pos = 0;

	for (unsigned i = 0; i < MAX_NAMES; i++)
		want += d->child[i] != NULL;
	while (pos < dir->size)
		must(ext2_readdir(dir, &pos, check_entry, &l));
	assert(l.found == want && l.other == (d == w.root ? 3 : 2));
}

static void
check_node(struct node *n)
{
	struct inode *ip = open_node(n);
	struct ext2_stat st;
	struct client c = { NULL, false };
	uint8_t text[1024];

	assert(ip != NULL);
	ext2_stat(ip, &st);
	if (st.nlink != n->links || (st.mode & E2_S_FMT) != n->type ||
	    (n != w.root && (st.mode & 07777) != n->mode)) {
		printf("stat: mode %o links %u, expected %o %u\n", st.mode,
		    st.nlink, n->type | n->mode, n->links);
		exit(1);
	}
	if (n->type == E2_S_REG) {
		assert(st.size == n->size);
		for (struct chunk *k = n->chunks; k != NULL; k = k->next)
			compare_range(n, ip, (uint64_t)k->n * CHUNK, CHUNK);
		for (uint64_t off = 0; off < n->size && off < 600000;
		     off += 65536)
			compare_range(n, ip, off, 65536);
	} else if (n->type == E2_S_LNK) {
		bool again = w.again;

		w.again = false;
		c.buf = text;
		assert(ext2_readlink(ip, sizeof(text), client_copy, &c) ==
		       (int)n->size);
		assert(memcmp(text, n->target, (size_t)n->size) == 0);
		w.again = again;
	} else if (n->type == E2_S_CHR) {
		assert(st.rdev == 0x103);
	} else if (n->type == E2_S_DIR && n->links > 0) {
		check_dir(n, ip);
	}
	ext2_iput(ip);
}

void
check_all(void)
{
	for (struct node *n = w.nodes; n < w.nodes + MAX_NODES; n++)
		if (n->type != 0 && (n->links > 0 || n->open != NULL))
			check_node(n);
	check_quiet(w.m.fs);
}

/* What the file must have, as a sparse file on the host. */
static void
write_out(struct node *f, const char *dir)
{
	char path[300];
	FILE *out;

	snprintf(path, sizeof(path), "%s/%u", dir, (unsigned)(f - w.nodes));
	out = fopen(path, "wb");
	assert(out != NULL);
	for (struct chunk *c = f->chunks; c != NULL; c = c->next) {
		uint64_t start = (uint64_t)c->n * CHUNK, n = f->size - start;

		assert(start < f->size);
		if (n > CHUNK)
			n = CHUNK;
		must(fseek(out, (long)start, SEEK_SET));
		assert(fwrite(c->data, 1, (size_t)n, out) == n);
	}
	must(fflush(out));
	must(ftruncate(fileno(out), (off_t)f->size));
	must(fclose(out));
}

/* One line for each name, for the comparison with debugfs. */
void
manifest(struct node *d, const char *path, const char *out)
{
	static char deep[16384];
	size_t end = strlen(path);

	memmove(deep, path, end + 1);
	for (unsigned i = 0; i < MAX_NAMES; i++) {
		struct node *n = d->child[i];

		if (n == NULL)
			continue;
		snprintf(deep + end, sizeof(deep) - end, "/%s", name_of(i));
		if (n->type == E2_S_REG) {
			write_out(n, out);
			printf("file %s %u\n", deep, (unsigned)(n - w.nodes));
		} else if (n->type == E2_S_LNK)
			printf("link %s %s\n", deep, n->target);
		else if (n->type == E2_S_DIR)
			printf("dir %s\n", deep);
		else
			printf("node %s\n", deep);
		if (n->type == E2_S_DIR)
			manifest(n, deep, out);
		deep[end] = '\0';
	}
}
