/*
 * walk.h - one operation of dir.h on a path, wherever the path leads.
 */
#pragma once
#include <libc/posix/call.h>
#include <proto/dir.h>

struct walk {
	u32 op;  /* dir_X_n */
	void *q; /* its question; of two paths: len1 comes first */
	u32 qlen;
	void *r; /* its reply, which begins with a struct cross */
	u32 rlen;
	u32 slots;  /* where handles go */
	bool empty; /* an empty path means the directory */
	/*
	 * The path ends at another server's node (CROSS_NODE) or at a FIFO to
	 * be opened: its handle, ours to close or to keep.  NULL: E_NXIO.
	 */
	int (*at_node)(struct walk *w, u32 kind, handle_t node);
	/* out */
	handle_t got;            /* a handle that came, or NO_HANDLE */
	char text[PATH_LEN + 1]; /* lease 2: what readlink tells */
};

#define WALK(w, name, question, reply)                                         \
	(w).op = dir_##name##_n, (w).q = &(question),                          \
	(w).qlen = sizeof(question), (w).r = &(reply),                         \
	(w).rlen = sizeof(reply), (w).slots = SLOT_SCRATCH, (w).empty = false, \
	(w).at_node = NULL

/* One operation that answers nothing: its name, where, its question's fields.
 */
#define PATH_OP(name, dirfd, path, ...)                     \
	({                                                  \
		struct dir_##name##_q q_ = { __VA_ARGS__ }; \
		struct dir_##name##_r r_;                   \
		struct walk w_;                             \
		WALK(w_, name, q_, r_);                     \
		__walk(&w_, dirfd, path);                   \
	})

/* 0 or -E_.  dirfd: where a relative path starts, or AT_FDCWD. */
int __walk(struct walk *w, int dirfd, const char *path);
/* link, rename: from the first path to the second. */
int __walk2(struct walk *w, int dirfd1, const char *path1, int dirfd2,
    const char *path2);
/* symlink: a path, and text that is not one. */
int __walk_text(struct walk *w, int dirfd, const char *path, const char *text);

/*
 * /dev/tty, /dev/stdin, /dev/stdout, /dev/stderr, /dev/fd/N: the handle meant,
 * NO_HANDLE for any other path.
 */
handle_t __special(const char *path);

/* Open a directory just to name it; -E_.  slots as in struct walk. */
int __open_path(int dirfd, const char *path, u32 slots, handle_t *out);
