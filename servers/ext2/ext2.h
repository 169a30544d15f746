/*
 * ext2.h - the file system core as its dispatch layer sees it.
 *
 * Every function returns 0 (or a count) or a negative E_ code, never waits for
 * a client and takes no memory after ext2_mount.  An inode pointer is a
 * reference (from ext2_root, lookup, create, hold) until ext2_iput; a file
 * whose last name goes lives on while it is referenced.  Names are not
 * terminated by NUL.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "dev.h"
#include <proto/errors.h>

#define MUST_CHECK __attribute__((warn_unused_result))

enum { EXT2_PAGE = 4096 };

struct fs;
struct inode;

struct ext2_time {
	int64_t sec;
	uint32_t nsec;
};

/* Who asks.  uid 0 passes every check and may use the reserved blocks. */
struct ext2_cred {
	uint32_t uid, gid;
	uint32_t ngroups;
	const uint32_t *groups;
};

struct ext2_config {
	const struct ext2_dev *dev; /* must outlive the mount */
	void *arena;                /* all the memory there is, for good */
	size_t arena_size;
	uint32_t max_inodes; /* in core at once */
	bool read_only;
	void (*now)(void *ctx, struct ext2_time *t);
	void (*log)(void *ctx, const char *line); /* one line, no newline */
	/* A file that ext2_bind was asked for has no pages from `from' on any
	 * more; UINT32_MAX: it has lost its last name.  May be NULL. */
	void (*cut)(
	    void *ctx, uint32_t ino, uint32_t generation, uint32_t from);
	void *ctx;
};

/* The arena that gives a cache of so many bytes and so many inodes. */
size_t ext2_arena_size(size_t cache, uint32_t max_inodes);

/* On failure one line has been logged that says why. */
int ext2_mount(const struct ext2_config *cfg, struct fs **out) MUST_CHECK;
bool ext2_read_only(const struct fs *fs);
/* All on the medium, and the disk marked clean if it was so at the mount. */
int ext2_sync(struct fs *fs) MUST_CHECK;
/* All on the medium; the clean mark is left to the next ext2_sync. */
int ext2_fsync(struct inode *ip) MUST_CHECK;
bool ext2_dirty(const struct fs *fs);

struct ext2_statfs {
	uint32_t bsize;
	uint32_t blocks, bfree, bavail;
	uint32_t files, ffree;
	uint32_t namelen;
};
void ext2_statfs(const struct fs *fs, struct ext2_statfs *st);

/* Inodes */
int ext2_root(struct fs *fs, struct inode **out) MUST_CHECK;
struct inode *ext2_hold(struct inode *ip);
void ext2_iput(struct inode *ip);

struct ext2_stat {
	uint32_t ino, generation;
	uint32_t mode, nlink, uid, gid, rdev;
	uint32_t bsize;
	uint64_t size;
	uint64_t blocks; /* of 512 bytes */
	struct ext2_time atime, mtime, ctime;
};
void ext2_stat(const struct inode *ip, struct ext2_stat *st);
/* As much of it as a permission check needs, which each name of a path asks for. */
void ext2_info(
    const struct inode *ip, uint32_t *mode, uint32_t *uid, uint32_t *gid);

enum { EXT2_X = 1, EXT2_W = 2, EXT2_R = 4 };
int ext2_access(const struct inode *ip, const struct ext2_cred *cr,
    unsigned want) MUST_CHECK;
int ext2_chmod(
    struct inode *ip, const struct ext2_cred *cr, uint32_t mode) MUST_CHECK;
/* UINT32_MAX leaves an id as it is. */
int ext2_chown(struct inode *ip, const struct ext2_cred *cr, uint32_t uid,
    uint32_t gid) MUST_CHECK;
/* A null time means now; keep_* leaves that one alone. */
struct ext2_utimes {
	const struct ext2_time *atime, *mtime;
	bool keep_atime, keep_mtime;
};
int ext2_utimes(struct inode *ip, const struct ext2_cred *cr,
    const struct ext2_utimes *ut) MUST_CHECK;

/*
 * Moves n bytes between `at` (in the cache) and the client's buffer from byte
 * `off` on.  Returns how many were moved, less than n if it must stop there,
 * or an error when none were: E_AGAIN means "again later from this byte".  It
 * may have touched bytes that it does not count.
 */
typedef int ext2_copy(void *ctx, void *at, size_t n, size_t off);

/*
 * Return the bytes done, 0 at the end of file; an error only when none were
 * done.  After a short count call again with what is left.
 */
int ext2_read(struct inode *ip, uint64_t off, size_t len, ext2_copy *copy,
    void *ctx) MUST_CHECK;
int ext2_write(struct inode *ip, const struct ext2_cred *cr, uint64_t off,
    size_t len, ext2_copy *copy, void *ctx) MUST_CHECK;
int ext2_truncate(
    struct inode *ip, const struct ext2_cred *cr, uint64_t size) MUST_CHECK;
int ext2_readlink(
    struct inode *ip, size_t len, ext2_copy *copy, void *ctx) MUST_CHECK;

/* From now on cfg.cut tells what becomes of this file (and of some others). */
void ext2_bind(struct inode *ip);
/*
 * Lend page n of a file to the pager and take it back.  With write, every
 * block of the page gets its place on the disk first.  ahead: so many pages are
 * likely to be wanted.  E_FAULT past the end of file; E_NOMEM when too much of
 * the cache is lent out.
 */
int ext2_page_lend(struct inode *ip, uint32_t n, uint32_t ahead, bool write,
    const struct ext2_cred *cr, void **at) MUST_CHECK;
int ext2_page_back(struct fs *fs, void *at, bool dirty) MUST_CHECK;
/* It is still lent, but its mappers wrote to it. */
int ext2_page_written(struct fs *fs, void *at) MUST_CHECK;
/* The pager is gone: everything is back, as it is. */
void ext2_pages_back(struct fs *fs);

/* Names.  Each checks the caller's rights on the directories concerned. */
int ext2_lookup(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, struct inode **out) MUST_CHECK;
int ext2_create(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, uint32_t mode, uint32_t rdev, struct inode **out) MUST_CHECK;
int ext2_mkdir(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, uint32_t mode) MUST_CHECK;
int ext2_symlink(struct inode *dir, const struct ext2_cred *cr,
    const char *name, size_t len, const char *target, size_t tlen) MUST_CHECK;
int ext2_link(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len, struct inode *ip) MUST_CHECK;
int ext2_unlink(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len) MUST_CHECK;
int ext2_rmdir(struct inode *dir, const struct ext2_cred *cr, const char *name,
    size_t len) MUST_CHECK;
int ext2_rename(struct inode *odir, const char *oname, size_t olen,
    struct inode *ndir, const char *nname, size_t nlen,
    const struct ext2_cred *cr) MUST_CHECK;

/*
 * Calls emit for the entries from *pos on until it returns non-zero; *pos then
 * names the first entry not taken.  Start with 0; removing entries between two
 * calls makes no other entry appear twice or not at all.
 */
struct ext2_entry {
	uint32_t ino;
	uint8_t type; /* E2_FT_, 0 when the disk does not say */
	uint8_t len;
	const char *name;
	uint32_t next; /* *pos after this entry */
};
typedef int ext2_emit(void *ctx, const struct ext2_entry *e);
int ext2_readdir(
    struct inode *dir, uint32_t *pos, ext2_emit *emit, void *ctx) MUST_CHECK;
