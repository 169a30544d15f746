/*
 * walk.c - visit a tree: each file once, a directory before what is in it
 * (WALK_DIR) and after (WALK_POST).
 *
 * What cannot be read is told to the tool, and the walk goes on.  A
 * directory that is its own ancestor (by links that are followed) is not
 * entered.  No descriptor stays open meanwhile.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "files.h"

struct above {
	const struct above *up;
	dev_t dev;
	ino_t ino;
};

struct job {
	struct str path;
	int flags;
	walk_fn *fn;
	void *arg;
};

static bool
look(struct job *j, struct stat *st, int depth)
{
	bool follow = j->flags & WALK_FOLLOW ||
		      (depth == 0 && j->flags & WALK_FOLLOW_ROOT);

	return (follow && stat(j->path.p, st) == 0) ||
	       lstat(j->path.p, st) == 0;
}

static bool
is_loop(const struct above *up, const struct stat *st)
{
	for (; up != NULL; up = up->up)
		if (up->dev == st->st_dev && up->ino == st->st_ino)
			return true;
	return false;
}

/* The path may have moved while a directory below was visited. */
static int
tell(struct job *j, struct walk *w, enum walk_kind kind, size_t name)
{
	w->kind = kind;
	w->path = j->path.p;
	w->name = j->path.p + name;
	return j->fn(w, j->arg);
}

static int visit(struct job *j, size_t name, int depth, const struct above *up);

static int
visit_dir(struct job *j, struct walk *w, size_t name, const struct above *up)
{
	struct above here = { up, w->st.st_dev, w->st.st_ino };
	size_t len = j->path.len;
	struct list l;
	int r = WALK_GO;

	if (list_dir(&l, j->path.p) != 0)
		r = tell(j, w, WALK_NOREAD, name);
	for (size_t i = 0; i < l.count && r != WALK_STOP; i++) {
		if (j->path.p[len - 1] != '/')
			str_addc(&j->path, '/');
		str_adds(&j->path, l.name[i]);
		r = visit(
		    j, j->path.len - strlen(l.name[i]), w->depth + 1, &here);
		str_cut(&j->path, len);
	}
	list_free(&l);
	return r;
}

static int
visit(struct job *j, size_t name, int depth, const struct above *up)
{
	struct walk w = { .depth = depth };
	int r;

	if (!look(j, &w.st, depth))
		return tell(j, &w, WALK_NOSTAT, name);
	if (!S_ISDIR(w.st.st_mode))
		return tell(j, &w, WALK_FILE, name);
	if (is_loop(up, &w.st))
		return tell(j, &w, WALK_LOOP, name);
	r = tell(j, &w, WALK_DIR, name);
	if (r == WALK_GO && !(j->flags & WALK_ONE_DEVICE && up != NULL &&
				up->dev != w.st.st_dev))
		r = visit_dir(j, &w, name, up);
	return r == WALK_STOP ? r : tell(j, &w, WALK_POST, name);
}

void
walk(const char *root, int flags, walk_fn *fn, void *arg)
{
	struct job j = { .flags = flags, .fn = fn, .arg = arg };

	str_adds(&j.path, root);
	visit(&j, (size_t)(path_base(j.path.p) - j.path.p), 0, NULL);
	str_free(&j.path);
}

/* The usual message for the three kinds that are failures. */
bool
walk_failed(const struct walk *w)
{
	if (w->kind == WALK_NOSTAT)
		fail_errno("cannot access %s", quote(w->path));
	else if (w->kind == WALK_NOREAD)
		fail_errno("cannot read directory %s", quote(w->path));
	else if (w->kind == WALK_LOOP)
		fail("%s: warning: recursive directory loop", quotef(w->path));
	else
		return false;
	return true;
}
