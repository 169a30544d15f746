/*
 * node.h - what a file server's nodes can do, whatever they are made of.
 *
 * A node is one file, directory, link or FIFO.  struct node is the server's
 * own; the library compares pointers (one node, one pointer as long as
 * anybody holds it) and calls these functions.  All answer 0 (or a count)
 * or a negative E_.  None waits.  Names have no NUL and are 1 to 255 bytes,
 * without a slash, never "." (and ".." only for lookup).
 *
 * The library has done before each call: path walk, permissions (access.h),
 * sticky bit, types, covered directories, rename into itself.  A server need
 * only do the work, but may check again.  A NULL function says E_PERM.
 */
#pragma once
#include <stdbool.h>
#include <proto/dir.h>
#include <servers/lib/access.h>

struct node;
struct openfile;

struct node_info { /* what a walk wants to know, and no more */
	u32 mode;  /* type << 12 | permissions */
	u32 uid, gid;
};

/*
 * Moves n bytes between `at' (the server's memory) and byte off of the
 * caller's buffer.  Bytes moved: n, or fewer when it must stop there; or an
 * error when none were: -E_AGAIN means again later from this byte.
 */
typedef int node_copy(void *ctx, void *at, size_t n, size_t off);

/* One directory entry; next: the position after it.  Not 0: stop before it. */
typedef int node_emit(
    void *ctx, const char *name, u32 len, u64 ino, u32 type, u64 next);

struct node_memory { /* pages wanted, and for what */
	u32 off, count;
	u32 shared, writable;
};

struct node_ops {
	/* A node the library got from lookup or create is held until put. */
	void (*hold)(struct node *n);
	void (*put)(struct node *n);

	void (*info)(struct node *n, struct node_info *i);
	/* dir is a directory; ".." of the root is the root.  -E_NOENT */
	int (*lookup)(
	    struct node *dir, const char *name, u32 len, struct node **out);
	/* The link's text, not ended by NUL; bytes.  At most size:
	 * E_NAMETOOLONG */
	int (*readlink)(struct node *n, char *buf, u32 size);

	/* Everything but dev, which the library fills in. */
	int (*stat)(struct node *n, struct file_stat *st);

	/*
	 * Bytes done, 0 at the end; an error only when none were done.  After a
	 * short count the library calls again with what is left.
	 */
	int (*read)(struct node *n, struct openfile *of, u64 off, u32 len,
	    node_copy *copy, void *ctx);
	int (*write)(struct node *n, struct openfile *of, u64 off, u32 len,
	    const struct cred *cr, node_copy *copy, void *ctx);
	int (*truncate)(struct node *n, u64 size, const struct cred *cr);
	/*
	 * Emit entries, "." and ".." too, from *pos on (0 at first) until emit
	 * says stop; then *pos is the first one not taken.  Removing entries
	 * between two calls makes no other appear twice or not at all.
	 */
	int (*readdir)(struct node *dir, u64 *pos, node_emit *emit, void *ctx);

	/* mode: with type (FT_REG, FT_FIFO).  The new node is held. */
	int (*create)(struct node *dir, const char *name, u32 len, u32 mode,
	    const struct cred *cr, struct node **out);
	int (*mkdir)(struct node *dir, const char *name, u32 len, u32 mode,
	    const struct cred *cr);
	int (*symlink)(struct node *dir, const char *name, u32 len,
	    const char *text, u32 textlen, const struct cred *cr);
	int (*link)(struct node *dir, const char *name, u32 len, struct node *n,
	    const struct cred *cr);
	/* n is what the name stands for */
	int (*unlink)(struct node *dir, const char *name, u32 len,
	    struct node *n, const struct cred *cr);
	int (*rmdir)(struct node *dir, const char *name, u32 len,
	    struct node *n, const struct cred *cr);
	/* Replaces what is at the second name; -E_NOTEMPTY */
	int (*rename)(struct node *odir, const char *oname, u32 olen,
	    struct node *ndir, const char *nname, u32 nlen,
	    const struct cred *cr);

	int (*chmod)(struct node *n, u32 mode, const struct cred *cr);
	/* ~0 leaves an id as it is */
	int (*chown)(struct node *n, u32 uid, u32 gid, const struct cred *cr);
	/* Seconds, or FILE_TIME_NOW, FILE_TIME_OMIT */
	int (*utimes)(
	    struct node *n, i64 atime, i64 mtime, const struct cred *cr);
	int (*sync)(struct node *n); /* NULL: nothing to do */
	int (*statfs)(struct file_statfs_r *st);
	/* What names the file to the pager: *out, to copy to the client (still
	 * ours).  Shared: the pages wanted are there.  NULL: nothing does */
	int (*memory)(
	    struct node *n, const struct node_memory *m, handle_t *out);

	/*
	 * May be NULL.  opened: the last check of an open; of->own is the
	 * server's.  closed: of goes away.  cross: n belongs to another server:
	 * *out is a handle to copy to the client (still ours), else -E_NXIO.
	 */
	int (*opened)(struct openfile *of);
	void (*closed)(struct openfile *of);
	int (*cross)(struct node *n, handle_t *out);
	/*
	 * May both be NULL.  fresh: the root of another tree, held; it is of
	 * the caller only.  mounted: it stands somewhere (on), so the tree
	 * lives; or no longer, so the tree is gone.  -E_INVAL: no such root
	 */
	int (*fresh)(struct node **out);
	int (*mounted)(struct node *n, bool on);
};
