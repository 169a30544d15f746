/*
 * fs.h - the state of one mounted file system and what its files share.
 *
 * Rules: whatever comes from the disk is checked by the file that reads it.
 * An operation checks and pins everything first, then changes; past that line
 * nothing fails.  Whoever pins a page puts it back on every path.
 */
#pragma once
#include <assert.h>
#include "disk.h"
#include "ext2.h"

enum {
	PAGE_SHIFT = 12,
	PAGE_BLOCKS = 4, /* at most, with blocks of 1024 bytes */
	MIN_PAGES = 32,  /* one operation pins fewer than half of these */
	META = 0,        /* owner of pages that hold metadata blocks */
	NO_OWNER = 0xffffffff,
	READ_AHEAD = 16 /* pages */
};

/*
 * A page of the cache.  It belongs to (ino, idx): page idx of a file's data,
 * or, ino being META, of the device.  Each of its blocks is valid or not.  A
 * dirty block is valid and has a place, blk[], on the disk; a valid block of
 * a file with place 0 is a hole, or has a place that is not known yet, and is
 * what the disk would give.  Bytes of a file's valid blocks past its end are 0.
 */
struct page {
	struct page *chain;         /* same hash */
	struct page *older, *newer; /* ring by last use */
	uint8_t *data;
	uint32_t ino, idx;
	uint32_t blk[PAGE_BLOCKS];
	uint16_t pins; /* by the operation in progress */
	uint16_t lent; /* to the pager, so many times */
	uint8_t valid, dirty;
};

/* One dirty block on its way to the disk; see writeback.c. */
struct wb_block {
	uint32_t blk;
	uint32_t where; /* page number * PAGE_BLOCKS + block in it */
};

struct inode {
	struct inode *chain;         /* same hash */
	struct inode *older, *newer; /* ring by last use */
	struct fs *fs;
	uint32_t ino; /* 0: slot is free */
	uint32_t refs;
	uint64_t size;
	uint32_t last_lblk, last_blk; /* the latest block allocated */
	uint32_t ra_page, ra_window;  /* page read last, pages to read next */
	bool dirty;                   /* raw differs from the inode table */
	bool fresh;                   /* made since its table slot was free */
	bool orphan;                  /* on the list of unlinked inodes */
	struct e2_inode raw;
};

/* A name found lately; see hint.c. */
enum { HINTS = 256, HINT_NAME = 19 };
struct hint {
	uint32_t age; /* valid if it is the file system's */
	uint32_t dir, ino;
	uint8_t len;
	char name[HINT_NAME];
};

struct fs {
	const struct ext2_dev *dev;
	void (*now)(void *ctx, struct ext2_time *t);
	void (*log)(void *ctx, const char *line);
	void (*cut)(
	    void *ctx, uint32_t ino, uint32_t generation, uint32_t from);
	void *ctx;

	struct e2_super sb;
	bool ro;            /* the device is never written */
	bool frozen;        /* damage was found: nothing new is changed */
	bool was_clean;     /* VALID was set at the mount */
	bool clean_on_disk; /* the disk says VALID now */
	bool sb_dirty;
	bool unflushed; /* written since the disk's last flush */
	uint32_t complaints;

	uint32_t bsize, bshift;
	uint32_t bpp, bpp_shift; /* blocks in a page */
	uint32_t eshift;         /* log2 of pointers in a block */
	uint32_t ngroups, gdt_blk, gdt_blocks;
	uint32_t itable_blocks; /* of one group */
	uint32_t inode_size, first_ino;
	uint32_t ro_compat; /* features, 0 in revision 0 */
	bool filetype;      /* directory entries tell the type */
	uint32_t overhead;
	uint64_t max_size;
	uint32_t generation;
	uint32_t last_dir_group;

	struct page *pages;
	uint32_t npages, ndirty, nlent;
	uint8_t *base, *zero; /* the pages' memory; a page of zeros */
	uint8_t *scratch;     /* one page, see write.c */
	uint32_t hint_age;
	struct hint hints[HINTS];
	uint8_t bound[512];   /* bits: files that the pager may have, by hash */
	struct page **page_hash;
	uint32_t page_mask;
	struct page lru; /* head: newer = oldest page, older = newest */
	struct wb_block *wb;

	struct inode *inodes;
	uint32_t ninodes;
	struct inode **inode_hash;
	uint32_t inode_mask;
	struct inode inode_lru; /* head, as above */
};

/* report.c */
void say(const struct fs *fs, const char *what);
void report(struct fs *fs, const char *what, uint32_t n);
static inline int
damaged(struct fs *fs, const char *what, uint32_t n)
{
	report(fs, what, n);
	return -E_IO;
}
int may_change(const struct fs *fs) MUST_CHECK;

/* super.c */
int super_read(struct fs *fs) MUST_CHECK;
int super_write(struct fs *fs, bool valid) MUST_CHECK;
int super_unclean(struct fs *fs) MUST_CHECK;

/* group.c */
int groups_check(struct fs *fs) MUST_CHECK;
int group_get(struct fs *fs, uint32_t g, struct page **pg,
    struct e2_group **gd) MUST_CHECK;
void group_dirty(struct fs *fs, struct page *pg, uint32_t g);
uint32_t group_of(const struct fs *fs, uint32_t blk);
uint32_t group_first(const struct fs *fs, uint32_t g);
uint32_t group_size(const struct fs *fs, uint32_t g);
int block_check(struct fs *fs, uint32_t blk) MUST_CHECK;

/* bitmap.c */
bool bit_test(const uint8_t *map, uint32_t n);
void bit_set(uint8_t *map, uint32_t n);
void bit_clear(uint8_t *map, uint32_t n);
uint32_t bit_find_zero(const uint8_t *map, uint32_t from, uint32_t end);
uint32_t bit_find_zero_byte(const uint8_t *map, uint32_t from, uint32_t end);

/* balloc.c, ialloc.c */
int block_alloc(struct fs *fs, uint32_t goal, const struct ext2_cred *cr,
    uint32_t *out) MUST_CHECK;
int block_free(struct fs *fs, uint32_t blk) MUST_CHECK;
int inode_alloc(
    struct fs *fs, uint32_t parent, bool dir, uint32_t *out) MUST_CHECK;
int inode_free(struct fs *fs, uint32_t ino, bool dir) MUST_CHECK;

/* cache.c: pages */
struct page *page_find(const struct fs *fs, uint32_t ino, uint32_t idx);
int page_get(
    struct fs *fs, uint32_t ino, uint32_t idx, struct page **out) MUST_CHECK;
void page_put(struct fs *fs, struct page *pg);
void page_dirty(struct fs *fs, struct page *pg, unsigned mask);
void page_clean(struct fs *fs, struct page *pg, unsigned mask);
void page_forget(struct fs *fs, struct page *pg, unsigned mask);
void page_drop(struct fs *fs, struct page *pg);
bool page_ok(const struct fs *fs, const struct page *pg);

/* meta.c: metadata by block number */
int meta_get(
    struct fs *fs, uint32_t blk, struct page **pg, void **data) MUST_CHECK;
int meta_new(
    struct fs *fs, uint32_t blk, struct page **pg, void **data) MUST_CHECK;
void meta_dirty(struct fs *fs, struct page *pg, uint32_t blk);
void meta_forget(struct fs *fs, uint32_t blk);

/* fill.c: file data by page number */
int file_get(struct inode *ip, uint32_t idx, unsigned need, uint32_t ahead,
    struct page **out) MUST_CHECK;
unsigned block_mask(const struct fs *fs, uint32_t from, uint32_t len);

/* writeback.c, io.c */
int writeback(struct fs *fs) MUST_CHECK;
int io_read(struct fs *fs, uint32_t blk, const struct ext2_iov *v,
    unsigned n) MUST_CHECK;
int io_write(struct fs *fs, uint32_t blk, const struct ext2_iov *v,
    unsigned n) MUST_CHECK;
unsigned iov_add(struct ext2_iov *v, unsigned n, void *at, uint32_t len);

/* inode.c */
bool is_dir(const struct inode *ip);
bool is_reg(const struct inode *ip);
bool is_link(const struct inode *ip);
bool fast_link(const struct inode *ip);
bool has_blocks(const struct inode *ip);
void set_size(struct inode *ip, uint64_t size);
int inode_load(
    struct fs *fs, uint32_t ino, bool orphan, struct inode **out) MUST_CHECK;
int inode_new(struct inode *dir, const struct ext2_cred *cr, uint32_t mode,
    struct inode **out) MUST_CHECK;
void inode_undo(struct inode *ip);
int inode_flush(struct inode *ip) MUST_CHECK;
int inode_raw(struct fs *fs, uint32_t ino, struct page **pg,
    struct e2_inode **raw, uint32_t *blk) MUST_CHECK;
struct inode *inode_find(const struct fs *fs, uint32_t ino);

/* hint.c */
uint32_t hint_find(const struct inode *dir, const char *name, size_t len);
void hint_add(
    const struct inode *dir, const char *name, size_t len, uint32_t ino);
void hints_forget(struct fs *fs);

/* icache.c: the table of inodes in core */
int inode_slot(struct fs *fs, struct inode **out) MUST_CHECK;
void inode_enter(struct inode *ip, uint32_t ino);
void inode_leave(struct inode *ip);
void inode_touch(struct inode *ip);

/* attr.c */
enum { T_A = 1, T_M = 2, T_C = 4 };
void touch(struct inode *ip, unsigned which);
uint32_t inode_uid(const struct inode *ip);
uint32_t inode_gid(const struct inode *ip);
bool in_group(const struct ext2_cred *cr, uint32_t gid);
bool sticky_refuses(const struct inode *dir, const struct inode *ip,
    const struct ext2_cred *cr);
void drop_suid(struct inode *ip, const struct ext2_cred *cr);

/* page.c */
void file_cut(const struct inode *ip, uint32_t from);

/* bmap.c, truncate.c */
int bmap_get(struct inode *ip, uint32_t lblk, uint32_t *out) MUST_CHECK;
int bmap_alloc(struct inode *ip, uint32_t lblk, const struct ext2_cred *cr,
    uint32_t *out) MUST_CHECK;
int blocks_free_from(struct inode *ip, uint64_t lblk) MUST_CHECK;
int file_extend(struct inode *ip, uint64_t off) MUST_CHECK;
void file_drop_pages(struct inode *ip, uint64_t size);

/* xattr.c */
int xattr_free(struct inode *ip) MUST_CHECK;

/* orphan.c */
void orphan_add(struct inode *ip);
int orphan_remove(struct inode *ip) MUST_CHECK;
int orphans_delete(struct fs *fs) MUST_CHECK;
int inode_delete(struct inode *ip) MUST_CHECK;

/*
 * dir.c: entries.  A slot is a place in a directory, its page pinned: either
 * an entry found, or room for a new one.
 */
struct slot {
	struct page *pg;
	uint8_t *block;
	uint32_t lblk, off;
};
int dir_find(
    struct inode *dir, const char *name, size_t len, struct slot *s) MUST_CHECK;
int dir_room(struct inode *dir, const char *name, size_t len,
    const struct ext2_cred *cr, struct slot *room) MUST_CHECK;
struct e2_dirent *slot_entry(const struct slot *s);
void slot_put(struct fs *fs, struct slot *s);
void slot_insert(struct inode *dir, struct slot *s, const char *name,
    size_t len, const struct inode *ip);
void slot_remove(struct inode *dir, struct slot *s);
void slot_point(struct inode *dir, struct slot *s, const struct inode *ip);
int dir_block(struct inode *dir, uint32_t lblk, struct page **pg,
    uint8_t **block) MUST_CHECK;
int dir_next(struct inode *dir, const uint8_t *block, uint32_t off,
    struct e2_dirent **out) MUST_CHECK;
uint32_t dir_blocks(const struct inode *dir);
int dir_empty(struct inode *dir) MUST_CHECK;

/* name.c: checks shared by the operations on names */
int name_check(const char *name, size_t len) MUST_CHECK;
bool name_dots(const char *name, size_t len);
int dir_may(
    struct inode *dir, const struct ext2_cred *cr, unsigned want) MUST_CHECK;
void unlinked(struct inode *ip);
