/*
 * disk_image.h - a disk for the tests: a file read into memory, which can be
 * told to fail, and which checks how it is used.
 */
#pragma once
#include "../fs.h"

struct disk {
	uint8_t *data;
	uint64_t bytes;
	unsigned long calls;   /* reads, writes and flushes so far */
	unsigned long fail_at; /* this call fails (0: none) ... */
	bool fail_on;          /* ... and so does every later one */
	unsigned long reads, writes, flushes;
	unsigned long long read_bytes, written_bytes;
	struct ext2_dev dev;
};

struct disk *disk_open(const char *path);
struct disk *disk_copy(const struct disk *from);
void disk_save(const struct disk *d, const char *path);
void disk_close(struct disk *d);

/* A mount with an arena of its own, so that ASan sees where it ends. */
struct mount {
	struct fs *fs;
	void *arena;
	int64_t clock;
	unsigned complaints; /* lines logged */
	bool loud;
};
int mount_disk(struct mount *m, struct disk *d, size_t cache, bool read_only);
void mount_end(struct mount *m);

/* Every page put back, every count right: after each operation. */
void check_quiet(const struct fs *fs);

extern const struct ext2_cred root_cred;

uint32_t random_next(uint32_t *state);
