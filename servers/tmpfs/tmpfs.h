/*
 * tmpfs.h - files in memory: nodes, entries, pages.
 *
 * A node lives while it has a name (nlink) or is held (refs).  A root counts as
 * named while its tree is mounted.  A directory is
 * held by each of its children directories, by their parent pointer.  An entry
 * is a name in a directory; it stands in one hash table for all directories and
 * in its directory's list, in the order in which names were made: that order
 * (cookie) is what readdir goes by.  Bytes past the end of a file are 0 in
 * every page it has; a page it has not is a hole.
 */
#pragma once
#include <servers/lib/fserve.h>

enum {
	NODES_MAX = 1 << 17,
	LINKS_MOST = 65000,
	INDEX = PAGE_SIZE / 4, /* pointers in a page of the tree */
	HEIGHT_MAX = 3,
};
#define FILE_MAX ((u64)INDEX * INDEX * INDEX * PAGE_SIZE)

struct entry {
	struct entry *chain;           /* same hash */
	struct entry *next, *previous; /* in the directory */
	struct node *dir, *node;
	u32 hash;
	u64 cookie;
	u32 len;
	char name[4]; /* len bytes */
};

struct node {
	u32 refs, nlink;
	u32 mode, uid, gid;
	u32 ino;
	i64 atime, mtime, ctime;
	u64 size;
	union {
		struct {            /* FT_REG */
			void *tree; /* height 0: the only page, or NULL */
			u32 height;
			u32 pages; /* with data, not the tree's own */
			u32 object;       /* the pager's number of it; 0: none */
			handle_t name[2]; /* with it: to read, to write */
			u32 shared;       /* it was mapped so */
			struct node *next_waiting;
		};
		struct {                     /* FT_DIR */
			struct node *parent; /* held; the root's is itself */
			struct entry *first, *last;
			struct entry *hint; /* where readdir stopped */
			u64 cookies;        /* given so far */
			u32 entries;
		};
		char *text; /* FT_LNK: size bytes */
	};
};

/* slab.c: pieces of memory of up to a page */
void *small_get(u32 size); /* zeroed; NULL */
void small_put(void *p);
/* Can p be a piece of at least this size? (after a restart) */
int small_is(const void *p, u32 size);

/* node.c */
extern struct node *tmpfs_root;
int tmpfs_start(void); /* the memory pool is there */
int node_new(u32 mode, u32 uid, u32 gid, struct node **out);
void node_hold(struct node *n);
void node_put(struct node *n);
void node_end(struct node *n); /* a file that nobody holds or names */
/* A new node's group and mode in dir (set-group-ID directories). */
void node_inherit(const struct node *dir, u32 *mode, u32 *gid);
u32 node_count(void);
void touch_now(struct node *n, int modified); /* ctime, and mtime */

/* After a restart: is it one of ours; is this root's tree whole? */
int tmpfs_is_node(const struct node *n);
int tmpfs_ok(const struct node *root);

/* entry.c */
struct entry *entry_of(const struct node *dir); /* in its parent; NULL */
struct entry *entry_find(const struct node *dir, const char *name, u32 len);
struct entry *entry_new(const char *name, u32 len); /* NULL */
void entry_free(struct entry *e);
/* Into dir, for node; nothing can fail. */
void entry_add(struct node *dir, struct entry *e, struct node *node);
void entry_remove(struct entry *e);
/* The first entry of dir with at least this cookie. */
struct entry *entry_from(struct node *dir, u64 cookie);

/* index.c: pages of a file */
void *page_find(const struct node *n, u32 index);
int page_make(struct node *n, u32 index);             /* of zeros; -E_NOSPC */
int page_link(struct node *n, u32 index, void *page); /* it is ours then */
void page_free_from(struct node *n, u32 index);
void page_free(struct node *n, u32 index);

/* memory.c: what the pager must know of a file; nothing, mostly */
int memory_page(struct node *n, u32 index, void *at); /* -E_NOMEM */
void memory_cut(struct node *n, u64 size); /* before pages past it are freed */
void memory_size(struct node *n, u64 old); /* it had another size */
int memory_gone(struct node *n); /* may it be freed now? Else later */
void memory_sweep(void);         /* those that waited */

extern const struct node_ops tmpfs_ops;

/* The functions of node_ops, by file. */
int tmpfs_lookup(
    struct node *dir, const char *name, u32 len, struct node **out);
int tmpfs_readlink(struct node *n, char *buf, u32 size);
int tmpfs_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx);
int tmpfs_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx);
int tmpfs_truncate(struct node *n, u64 size, const struct cred *cr);
int tmpfs_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx);
int tmpfs_create(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr, struct node **out);
int tmpfs_mkdir(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr);
int tmpfs_symlink(struct node *dir, const char *name, u32 len, const char *text,
    u32 textlen, const struct cred *cr);
int tmpfs_link(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr);
int tmpfs_unlink(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr);
int tmpfs_rmdir(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr);
int tmpfs_rename(struct node *odir, const char *oname, u32 olen,
    struct node *ndir, const char *nname, u32 nlen, const struct cred *cr);
void tmpfs_info(struct node *n, struct node_info *i);
int tmpfs_stat(struct node *n, struct file_stat *st);
int tmpfs_chmod(struct node *n, u32 mode, const struct cred *cr);
int tmpfs_chown(struct node *n, u32 uid, u32 gid, const struct cred *cr);
int tmpfs_utimes(struct node *n, i64 atime, i64 mtime, const struct cred *cr);
int tmpfs_statfs(struct file_statfs_r *st);
int tmpfs_memory(struct node *n, const struct node_memory *m, handle_t *out);
int tmpfs_fresh(struct node **out);
int tmpfs_mounted(struct node *root, bool on);
