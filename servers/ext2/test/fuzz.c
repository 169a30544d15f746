/*
 * fuzz.c - images with a few wrong bytes: mount, walk, change, sync.
 *
 * Nothing may crash, no assertion may fail, and the number of disk transfers
 * is bounded, so nothing may go on for ever.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tests.h"
#include "tree.h"

enum { MAX_VISITS = 400, MAX_DEPTH = 6, MAX_CALLS = 400000, SECONDS = 20 };

static uint32_t seed, visits;
static struct fs *fs;
static unsigned mounted, changed;

static uint32_t
rnd(uint32_t n)
{
	return random_next(&seed) % n;
}

/* Metadata is what is worth breaking: take a block that is not all zero. */
static uint64_t
somewhere(const struct disk *d)
{
	uint32_t first = 1024, bsize = 1024u << (d->data[1024 + 24] & 3);

	switch (rnd(4)) {
	case 0:
		return first + rnd(360);
	case 1: /* group descriptors */
		return (bsize == 1024 ? 2048 : bsize) + rnd(64);
	default:
		for (int i = 0; i < 60; i++) {
			uint64_t at = rnd((uint32_t)d->bytes);

			if (d->data[at] != 0)
				return at;
		}
		return rnd((uint32_t)d->bytes);
	}
}

static void
break_it(struct disk *d)
{
	static const uint32_t values[] = { 0, 1, 2, 0x7fffffff, 0xffffffff,
		0x80000000, 11, 12, 255, 65535, 4096, 1024 };

	for (uint32_t n = 1 + rnd(4); n > 0; n--) {
		uint64_t at = somewhere(d) & ~3ull;
		uint32_t v = values[rnd(12)];

		switch (rnd(4)) {
		case 0:
			d->data[at + rnd(4)] = (uint8_t)rnd(256);
			break;
		case 1:
			d->data[at + rnd(4)] ^= (uint8_t)(1u << rnd(8));
			break;
		case 2:
			v = rnd((uint32_t)(d->bytes / 1024));
			/* fall through */
		default:
			memcpy(d->data + at, &v, 4);
		}
	}
}

static void
use_file(struct inode *ip)
{
	uint8_t byte = (uint8_t)rnd(256);
	struct span s = { &byte };
	uint64_t off = rnd(2) ? rnd(5000) : ip->size;
	void *page;

	(void)!ext2_read(ip, 0, 30000, copy_nowhere, NULL);
	(void)!ext2_read(ip, ip->size / 2, 30000, copy_nowhere, NULL);
	check_quiet(fs);
	if (rnd(3) == 0)
		(void)!ext2_write(
		    ip, &root_cred, off, 1 + rnd(9000), copy_fill, &s);
	check_quiet(fs);
	if (rnd(4) == 0)
		(void)!ext2_truncate(ip, &root_cred,
		    rnd(2) ? 0 : rnd((uint32_t)ip->size + 5000));
	check_quiet(fs);
	if (rnd(4) == 0 &&
	    ext2_page_lend(ip, rnd(4), 1, true, &root_cred, &page) == 0) {
		(void)!ext2_truncate(ip, &root_cred, rnd(6000));
		must(ext2_page_back(fs, page, true));
	}
	check_quiet(fs);
}

struct listing {
	char names[12][256];
	unsigned n;
};

static int
take_name(void *ctx, const struct ext2_entry *e)
{
	struct listing *l = ctx;

	memcpy(l->names[l->n], e->name, e->len);
	l->names[l->n][e->len] = '\0';
	return ++l->n == 12;
}

static void
use_names(struct inode *dir, struct inode *other, const struct listing *l)
{
	const char *a = l->names[rnd(l->n)], *b = l->names[rnd(l->n)];
	struct inode *ip;

	switch (rnd(9)) {
	case 0:
		(void)!ext2_unlink(dir, &root_cred, a, strlen(a));
		break;
	case 1:
		(void)!ext2_rmdir(dir, &root_cred, a, strlen(a));
		break;
	case 2:
		(void)!ext2_rename(
		    dir, a, strlen(a), other, b, strlen(b), &root_cred);
		break;
	case 3:
		(void)!ext2_rename(
		    other, b, strlen(b), dir, "moved", 5, &root_cred);
		break;
	case 4:
		(void)!ext2_mkdir(dir, &root_cred, "newdir", 6, 0755);
		break;
	case 5:
		(void)!ext2_symlink(dir, &root_cred, "newlink", 7, l->names[0],
		    1 + strlen(l->names[0]) / 2);
		break;
	case 6:
		if (ext2_create(dir, &root_cred, "newfile", 7, E2_S_REG | 0600,
			0, &ip) == 0) {
			use_file(ip);
			ext2_iput(ip);
		}
		break;
	case 7:
		(void)!ext2_link(other, &root_cred, "again", 5, dir);
		break;
	default:
		if (ext2_lookup(dir, &root_cred, a, strlen(a), &ip) == 0) {
			(void)!ext2_link(dir, &root_cred, "again", 5, ip);
			(void)!ext2_unlink(dir, &root_cred, a, strlen(a));
			ext2_iput(ip);
		}
	}
	changed++;
	check_quiet(fs);
}

static void
visit(struct inode *ip, struct inode *parent, unsigned depth)
{
	struct listing l;
	struct inode *child;
	struct ext2_stat st;
	uint8_t text[4096];
	struct span s = { text };
	uint32_t pos = 0;

	visits++;
	ext2_stat(ip, &st);
	(void)!ext2_access(ip, &root_cred, EXT2_R);
	if (is_reg(ip))
		use_file(ip);
	(void)!ext2_readlink(ip, sizeof(text), copy_out, &s);
	if (!is_dir(ip) || depth == MAX_DEPTH)
		return;
	do {
		l.n = 0;
		if (ext2_readdir(ip, &pos, take_name, &l) != 0)
			break;
		check_quiet(fs);
		for (unsigned i = 0; i < l.n && visits < MAX_VISITS; i++)
			if (!name_dots(l.names[i], strlen(l.names[i])) &&
			    ext2_lookup(ip, &root_cred, l.names[i],
				strlen(l.names[i]), &child) == 0) {
				visit(child, ip, depth + 1);
				ext2_iput(child);
			}
		for (unsigned i = 0; l.n > 0 && i < 3; i++)
			use_names(ip, parent, &l);
	} while (l.n > 0 && visits < MAX_VISITS);
}

static void
one(const struct disk *base, uint32_t number)
{
	struct disk *d = disk_copy(base);
	struct mount m = { .clock = 1700000000ll * 1000 };
	struct inode *root;

	seed = number * 2654435761u + 1;
	break_it(d);
	if (rnd(8) == 0)
		d->dev.sectors = d->bytes / 512 / (2 + rnd(3));
	visits = 0;
	alarm(SECONDS);
	if (mount_disk(&m, d, 128 * 1024, rnd(8) == 0) == 0) {
		fs = m.fs;
		mounted++;
		if (ext2_root(fs, &root) == 0) {
			visit(root, root, 0);
			ext2_iput(root);
		}
		(void)!ext2_sync(fs);
		check_quiet(fs);
		mount_end(&m);
	}
	assert(d->calls < MAX_CALLS);
	disk_close(d);
}

/* fuzz IMAGE FIRST COUNT: the image is not changed */
int
test_fuzz(int argc, char **argv)
{
	struct disk *base;
	uint32_t first, count;

	if (argc != 3)
		return 2;
	base = disk_open(argv[0]);
	first = (uint32_t)strtoul(argv[1], NULL, 10);
	count = (uint32_t)strtoul(argv[2], NULL, 10);
	for (uint32_t i = first; i < first + count; i++) {
		if (getenv("VERBOSE") != NULL)
			fprintf(stderr, "%u\n", i);
		one(base, i);
	}
	fprintf(stderr, "%u images, %u mounted, %u changes\n", count, mounted,
	    changed);
	disk_close(base);
	return 0;
}
