#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "disk_image.h"

const struct ext2_cred root_cred;

uint32_t
random_next(uint32_t *state)
{
	uint32_t x = *state ? *state : 0x9e3779b9u;

	x ^= x << 13;
	x ^= x >> 17;
	x ^= x << 5;
	*state = x;
	return x * 0x9e3779b1u >> 3;
}

static bool
fails(struct disk *d)
{
	d->calls++;
	return d->fail_at != 0 && (d->calls == d->fail_at ||
				      (d->fail_on && d->calls > d->fail_at));
}

static int
transfer(struct disk *d, uint64_t sector, const struct ext2_iov *v, unsigned n,
    bool write)
{
	uint64_t at = sector * 512, total = 0;
	bool bad = fails(d);

	assert(n > 0 && n <= EXT2_IO_PIECES);
	for (unsigned i = 0; i < n; i++) {
		assert(v[i].len > 0 && v[i].len % 512 == 0);
		total += v[i].len;
	}
	assert(total <= EXT2_IO_MAX);
	assert(at <= d->bytes && total <= d->bytes - at);
	for (unsigned i = 0; i < n; i++) {
		if (bad && !write)
			memset(v[i].addr, 0xd6, v[i].len);
		else if (write && !bad)
			memcpy(d->data + at, v[i].addr, v[i].len);
		else if (!write)
			memcpy(v[i].addr, d->data + at, v[i].len);
		at += v[i].len;
	}
	*(write ? &d->written_bytes : &d->read_bytes) += total;
	return bad ? -E_IO : 0;
}

static int
disk_read(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	struct disk *d = ctx;

	d->reads++;
	return transfer(d, sector, v, n, false);
}

static int
disk_write(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	struct disk *d = ctx;

	d->writes++;
	return transfer(d, sector, v, n, true);
}

static int
disk_flush(void *ctx)
{
	struct disk *d = ctx;

	d->flushes++;
	return fails(d) ? -E_IO : 0;
}

static struct disk *
disk_new(uint64_t bytes)
{
	struct disk *d = calloc(1, sizeof(*d));

	d->bytes = bytes;
	d->data = malloc(bytes ? bytes : 1);
	d->dev = (struct ext2_dev){ disk_read, disk_write, disk_flush,
		bytes / 512, d };
	return d;
}

struct disk *
disk_open(const char *path)
{
	FILE *f = fopen(path, "rb");
	struct disk *d;
	long size;

	if (f == NULL || fseek(f, 0, SEEK_END) != 0 || (size = ftell(f)) < 0) {
		perror(path);
		exit(2);
	}
	rewind(f);
	d = disk_new((uint64_t)size);
	if (fread(d->data, 1, (size_t)size, f) != (size_t)size) {
		perror(path);
		exit(2);
	}
	fclose(f);
	return d;
}

struct disk *
disk_copy(const struct disk *from)
{
	struct disk *d = disk_new(from->bytes);

	memcpy(d->data, from->data, from->bytes);
	return d;
}

void
disk_save(const struct disk *d, const char *path)
{
	FILE *f = fopen(path, "wb");

	if (f == NULL || fwrite(d->data, 1, d->bytes, f) != d->bytes ||
	    fclose(f) != 0) {
		perror(path);
		exit(2);
	}
}

void
disk_close(struct disk *d)
{
	free(d->data);
	free(d);
}

static void
clock_now(void *ctx, struct ext2_time *t)
{
	struct mount *m = ctx;

	t->sec = m->clock / 1000;
	t->nsec = (uint32_t)(m->clock % 1000) * 1000000;
	m->clock++;
}

static void
log_line(void *ctx, const char *line)
{
	struct mount *m = ctx;

	m->complaints++;
	if (m->loud)
		fprintf(stderr, "%s\n", line);
}

int
mount_disk(struct mount *m, struct disk *d, size_t cache, bool read_only)
{
	struct ext2_config cfg = { .dev = &d->dev,
		.max_inodes = 64,
		.read_only = read_only,
		.now = clock_now,
		.log = log_line,
		.ctx = m };
	int err;

	cfg.arena_size = ext2_arena_size(cache, cfg.max_inodes);
	cfg.arena = m->arena = malloc(cfg.arena_size);
	if (m->clock == 0)
		m->clock = 1700000000ll * 1000;
	m->fs = NULL;
	m->complaints = 0;
	err = ext2_mount(&cfg, &m->fs);
	if (err) {
		free(m->arena);
		m->arena = NULL;
	}
	return err;
}

void
mount_end(struct mount *m)
{
	free(m->arena);
	m->arena = NULL;
	m->fs = NULL;
}

void
check_quiet(const struct fs *fs)
{
	uint32_t dirty = 0, lent = 0;

	for (uint32_t i = 0; i < fs->npages; i++) {
		const struct page *pg = &fs->pages[i];

		assert(pg->pins == 0);
		assert(page_ok(fs, pg));
		dirty += pg->dirty != 0;
		lent += pg->lent != 0;
		if (pg->ino != NO_OWNER)
			assert(page_find(fs, pg->ino, pg->idx) == pg);
	}
	assert(dirty == fs->ndirty && lent == fs->nlent);
	for (uint32_t i = 0; i < EXT2_PAGE; i++)
		assert(fs->zero[i] == 0);
	for (uint32_t i = 0; i < fs->ninodes; i++)
		if (fs->inodes[i].ino != 0)
			assert(inode_find(fs, fs->inodes[i].ino) ==
			       &fs->inodes[i]);
}
