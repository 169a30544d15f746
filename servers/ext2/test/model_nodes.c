/*
 * model_nodes.c - the model itself, and how its nodes are found in the file
 * system.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "model.h"
#include "tests.h"

struct world w;

uint32_t
rnd(uint32_t n)
{
	return random_next(&w.seed) % n;
}

/* Name number i; some are as long as names can be. */
const char *
name_of(unsigned i)
{
	static char names[MAX_NAMES][256];

	if (names[i][0] == '\0') {
		unsigned len = i < 8 ? 1 + i : i < 12 ? 40 * (i - 7) : 255;

		for (unsigned k = 0; k < len; k++)
			names[i][k] = (char)('a' + (i + k) % 26);
		names[i][0] = (char)('A' + i);
	}
	return names[i];
}

struct node *
node_new(uint32_t type, struct node *parent)
{
	for (unsigned i = 0; i < MAX_NODES; i++)
		if (w.nodes[i].type == 0) {
			memset(&w.nodes[i], 0, sizeof(w.nodes[i]));
			w.nodes[i].type = type;
			w.nodes[i].parent = parent;
			w.nodes[i].links = type == E2_S_DIR ? 2 : 1;
			return &w.nodes[i];
		}
	return NULL;
}

void
chunks_cut(struct node *f, uint64_t size)
{
	struct chunk **at = &f->chunks, *c;

	while ((c = *at) != NULL) {
		uint64_t start = (uint64_t)c->n * CHUNK;

		if (start >= size) {
			*at = c->next;
			free(c);
			continue;
		}
		if (size - start < CHUNK)
			memset(c->data + (size - start), 0,
			    CHUNK - (size_t)(size - start));
		at = &c->next;
	}
}

static struct chunk *
chunk_at(struct node *f, uint32_t n, bool make)
{
	struct chunk *c = f->chunks;

	while (c != NULL && c->n != n)
		c = c->next;
	if (c == NULL && make) {
		c = calloc(1, sizeof(*c));
		c->n = n;
		c->next = f->chunks;
		f->chunks = c;
	}
	return c;
}

void
node_gone(struct node *n)
{
	if (n->links > 0 || n->open != NULL)
		return;
	chunks_cut(n, 0);
	free(n->target);
	n->target = NULL;
	n->type = 0;
}

void
model_write(struct node *f, uint64_t off, const uint8_t *buf, size_t len)
{
	for (size_t i = 0; i < len;) {
		size_t in = (size_t)((off + i) % CHUNK), n = CHUNK - in;
		struct chunk *c =
		    chunk_at(f, (uint32_t)((off + i) / CHUNK), true);

		if (n > len - i)
			n = len - i;
		memcpy(c->data + in, buf + i, n);
		i += n;
	}
	if (off + len > f->size)
		f->size = off + len;
}

void
model_read(struct node *f, uint64_t off, uint8_t *buf, size_t len)
{
	for (size_t i = 0; i < len;) {
		size_t in = (size_t)((off + i) % CHUNK), n = CHUNK - in;
		struct chunk *c =
		    chunk_at(f, (uint32_t)((off + i) / CHUNK), false);

		if (n > len - i)
			n = len - i;
		if (c != NULL)
			memcpy(buf + i, c->data + in, n);
		else
			memset(buf + i, 0, n);
		i += n;
	}
}

int
client_copy(void *ctx, void *at, size_t n, size_t off)
{
	struct client *c = ctx;
	size_t whole = n;

	if (w.again && rnd(3) == 0)
		n = rnd(2) ? 0 : rnd((uint32_t)n + 1);
	/* the kernel may have moved something all the same */
	if (c->write && n < whole)
		memset((uint8_t *)at + n, 0xa5, rnd((uint32_t)(whole - n)) + 1);
	if (n == 0 && whole != 0)
		return -E_AGAIN;
	if (c->write)
		memcpy(at, c->buf + off, n);
	else
		memcpy(c->buf + off, at, n);
	return (int)n;
}

/* Bytes written; *why: 0, or the error that ended it before len. */
int
full_write(struct inode *ip, uint64_t off, uint8_t *buf, size_t len, int *why)
{
	struct client c = { buf, true };
	size_t done = 0;
	int got;

	*why = 0;
	while (done < len) {
		c.buf = buf + done;
		got = ext2_write(
		    ip, &root_cred, off + done, len - done, client_copy, &c);
		check_quiet(w.m.fs);
		if (got == -E_AGAIN && rnd(8) != 0)
			continue;
		if (got <= 0) {
			*why = got;
			break;
		}
		done += (size_t)got;
	}
	return (int)done;
}

/* Was this chunk ever written?  If not it is a hole, as chunks are blocks. */
bool
model_has(struct node *f, uint32_t n)
{
	return chunk_at(f, n, false) != NULL;
}

int
full_read(struct inode *ip, uint64_t off, uint8_t *buf, size_t len)
{
	struct client c = { buf, false };
	size_t done = 0;
	int got;

	while (done < len) {
		c.buf = buf + done;
		got = ext2_read(ip, off + done, len - done, client_copy, &c);
		if (got == -E_AGAIN)
			continue;
		if (got < 0)
			return got;
		if (got == 0)
			break;
		done += (size_t)got;
	}
	return (int)done;
}

/* A referenced inode for a node, found by name from the root. */
struct inode *
open_node(struct node *n)
{
	struct inode *dir, *ip;
	unsigned i;

	if (n->open != NULL)
		return ext2_hold(n->open);
	if (n == w.root) {
		must(ext2_root(w.m.fs, &ip));
		return ip;
	}
	for (struct node *d = w.nodes; d < w.nodes + MAX_NODES; d++) {
		if (d->type != E2_S_DIR || d->links == 0)
			continue;
		for (i = 0; i < MAX_NAMES; i++)
			if (d->child[i] == n) {
				dir = open_node(d);
				must(ext2_lookup(dir, &root_cred, name_of(i),
				    strlen(name_of(i)), &ip));
				ext2_iput(dir);
				return ip;
			}
	}
	return NULL;
}

struct node *
any(uint32_t type)
{
	for (unsigned tries = 0; tries < 40; tries++) {
		struct node *n = &w.nodes[rnd(MAX_NODES)];

		if (n->type == type && (n->links > 0 || n->open != NULL))
			return n;
	}
	return type == E2_S_DIR ? w.root : NULL;
}

struct node *
any_dir(void)
{
	struct node *d = any(E2_S_DIR);

	return d->links > 0 ? d : w.root;
}

/* Did it answer as expected?  A full disk excuses what needs blocks. */
bool
expect(int got, int want, const char *what)
{
	if (got == -E_NOSPC && want == 0) {
		w.full++;
		return false;
	}
	if (got != want) {
		printf("%s: got %d, expected %d\n", what, got, want);
		exit(1);
	}
	return want == 0;
}
