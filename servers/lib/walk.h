/*
 * walk.h - from a directory along a path to a node, or to where it leaves us.
 *
 * A walk follows relative links (at most LINKS_MAX), checks search permission
 * at each step, and stops with -E_CROSS at a covered directory, at `..' of a
 * mounted root, and at an absolute link; then w->x says where to go on and,
 * with CROSS_TEXT, w->text[0 .. x.rest) is what remains.
 * A walk changes nothing, so it may be done again at any time.
 */
#pragma once
#include <servers/lib/node.h>

enum walk_flags {
	WALK_FOLLOW = 1, /* follow a link at the end */
	WALK_CREATE = 2, /* the last name need not exist: then node is NULL */
	WALK_ENTRY = 4,  /* the last name itself is meant (unlink, rename ...):
			  * not what it links to, nor what covers it */
};

/* What the path ended with. */
enum walk_last {
	LAST_NAME, /* a name: dir, name and len say which */
	LAST_DOT,  /* nothing, or ".": dir is NULL */
	LAST_DOTDOT
};

/* The trees that are walked: see cover.h for what is mounted on them. */
enum { TREES_MORE = 32 };
struct walk_root {
	struct node *root; /* NULL: none */
	u32 mount; /* id of the mount point where it stands; 0: nowhere */
};
struct walk_tree {
	const struct node_ops *ops;
	struct node *root; /* the first one's, always there */
	u32 mount;
	struct walk_root more[TREES_MORE]; /* those of `fresh', while mounted */
};

/* Is n the root of a tree?  Then *mount is where that stands. */
bool walk_is_root(const struct walk_tree *t, const struct node *n, u32 *mount);

struct walk {
	struct node *dir;  /* held: where name lies; NULL if there is none */
	struct node *node; /* held: what was found; NULL if nothing */
	const char *name;  /* in text */
	u32 len;
	u32 slash;  /* slashes came after it: it must be a directory */
	u32 exists; /* on -E_NOTDIR: only because of those slashes */
	enum walk_last last;
	struct cross x;
	char text[PATH_LEN + 1];
	u32 textlen;
};

/*
 * Walk from start (not consumed) along w->text, w->textlen bytes, which are
 * changed.  0: dir and node as said, to be given back by walk_end; else
 * nothing is held.  -E_NOENT, -E_NOTDIR, -E_ACCES, -E_LOOP, -E_NAMETOOLONG,
 * -E_INVAL (a NUL), -E_CROSS.
 */
int walk(struct walk *w, const struct walk_tree *t, struct node *start,
    u32 flags, const struct cred *cr);
void walk_end(struct walk *w, const struct walk_tree *t);

/* 0, or the error of access_check on this node. */
int node_access(const struct node_ops *ops, struct node *n,
    const struct cred *cr, u32 want);
/* Type FT_ of a node. */
u32 node_type(const struct node_ops *ops, struct node *n);
