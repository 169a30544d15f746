/*
 * fserve.h - a file server made of nodes: all of file.h and dir.h over node.h.
 *
 * A server fills in struct fserve, calls fserve_start once, and passes on what
 * its struct service gets:
 *
 *	request		fserve_request; what is neither file.h nor dir.h goes on
 *to the server's own function
 *	ready, cancel, closed, idle	to the functions of the same name; work
 *is &park_runnable
 *
 * The handlers are one file each in servers/lib/fserve, named by their verb.
 *They check everything, then call one function of struct node_ops.
 */
#pragma once
#include <servers/lib/openfile.h>
#include <servers/lib/park.h>
#include <servers/lib/serve.h>
#include <servers/lib/walk.h>

struct fserve {
	struct walk_tree tree; /* ops and root (held for ever); mount 0 */
	struct openfile *open; /* the table, zeroed */
	u32 nopen;
	u32 readonly;  /* everything that changes says E_ROFS */
	u32 dev;       /* filled in: st_dev, different in each server */
	handle_t root; /* filled in: a handle to the root, until it
			* was told to init */
};
extern struct fserve fserve;

/* Set up the tables and mint the root handle.  0 or -E_ */
int fserve_start(void);
/* After a restart, instead: open files, covers and the mount are retained.  node_ok:
 * is this one of the server's?  -E_INVAL: the table of open files is damaged. */
int fserve_resume(int (*node_ok)(const struct node *n));
/* Tell init that we serve, or why not (status: 0 or -E_). */
void fserve_tell(int status);

extern const struct file_ops fserve_file_ops;
extern const struct dir_ops fserve_dir_ops;

/* Handles file.h and dir.h; anything else goes to `other' (may be NULL). */
int fserve_request(struct request *rq);
void fserve_set_other(int (*other)(struct request *rq));
/* Who sent the request in hand; for functions of struct node_ops. */
const struct who *fserve_caller(void);
void fserve_ready(token_t token);
void fserve_cancel(token_t token, u32 gone);
void fserve_closed(u32 badge);
void fserve_idle(void);

/* Seconds UTC, now. */
i64 fserve_now(void);

/* ---- for the handlers ---------------------------------------------------- */

/*
 * May rq use of's offset?  0, or REPLY_LATER: a parked request is using it, and
 * rq waits for its turn; or -E_.  A handler that parks in the middle of using
 * the offset sets of->busy.
 */
int fserve_offset(const struct request *rq, const struct openfile *of);
/* The open file the request was sent to.  -E_BADHANDLE */
int fserve_file(const struct request *rq, struct openfile **out);
/* The same when it must be a directory.  -E_NOTDIR */
int fserve_dir(const struct request *rq, struct node **out);
/* A path in a request: where it starts, and which bytes of lease 1 it is. */
struct fserve_text {
	struct node *dir;
	u32 from, len;
	u32 second; /* it is the request's second path */
};
/*
 * Walk along it.  Errors as walk(); -E_AGAIN; on -E_CROSS *x is filled in and
 * the text has been left in lease 2.
 */
int fserve_walk(const struct request *rq, struct walk *w,
    const struct fserve_text *t, u32 flags, const struct cred *cr,
    struct cross *x);
/* The directory whose handle came along.  -E_XDEV: it is another server's. */
int fserve_second_dir(const struct request *rq, struct node **out);
/* Walk from dir along all of lease 1 from byte `from' on, for an entry. */
int fserve_walk_second(const struct request *rq, struct walk *w,
    struct node *dir, u32 from, const struct cred *cr, struct cross *x);
/* The usual case: all of lease 1, from the request's own directory. */
int fserve_path(const struct request *rq, struct walk *w, u32 flags,
    struct cred *cr, struct cross *x);
void fserve_walk_end(struct walk *w);
extern struct walk fserve_walk1, fserve_walk2; /* too large for a stack */

/* -E_ROFS or 0. */
int fserve_may_change(void);
/* Rules for an entry that is to be made or removed in w->dir. */
int fserve_may_add(const struct walk *w, const struct cred *cr);
int fserve_may_remove(const struct walk *w, const struct cred *cr);
/*
 * Open n: permissions, entry, handle.  fresh: just made by the caller, needs no
 * permission.  0, or -E_CROSS with r->x (a FIFO, another server's node), the
 * handle being in rq->give.
 */
int fserve_open(struct request *rq, struct node *n, u32 flags,
    const struct cred *cr, u32 fresh, struct dir_open_r *r);
/* Copy exactly n bytes in from lease 1.  0, -E_AGAIN ... -E_FAULT: too short */
int fserve_copyin(const struct request *rq, u32 off, void *to, u32 n);
int fserve_copyout(const struct request *rq, u32 off, const void *from, u32 n);
int fserve_copyout2(const struct request *rq, u32 off, const void *from, u32 n);

int fserve_stat(struct node *n, struct file_stat *st);
int fserve_truncate(struct node *n, u64 size, const struct cred *cr);
/* Is dir an ancestor of n, or n itself? */
int fserve_above(struct node *dir, struct node *n);

/* The handlers: fserve/VERB.c has file_on_VERB, dir_on_VERB or both. */
#define FSERVE_FILE(op_, num, op, nl)                                       \
	int file_on_##op(struct request *rq, const struct file_##op##_q *q, \
	    struct file_##op##_r *r);
FILE_OPS(FSERVE_FILE)
#define FSERVE_DIR(op_, num, op, nl)                                      \
	int dir_on_##op(struct request *rq, const struct dir_##op##_q *q, \
	    struct dir_##op##_r *r);
DIR_OPS(FSERVE_DIR)
