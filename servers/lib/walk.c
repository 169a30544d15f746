/*
 * walk.c - follow a path from node to node.
 *
 * Invariant: `at' is the first byte of the text not yet walked, cur is held and
 * is what the text before it means.  Each turn takes one name off the text or
 * replaces a link by its contents, of which there are at most LINKS_MAX, each
 * shortening nothing below one name: so a walk ends.
 */
#include <string.h>
#include <servers/lib/cover.h>
#include <servers/lib/walk.h>

/* One walk in progress. */
struct step {
	struct walk *w;
	const struct walk_tree *t;
	struct node *cur; /* held */
	u32 at;
	u32 len; /* of the name at `at' */
	u32 links;
	u32 changed; /* the text is not the caller's any more */
};

static char link_text[PATH_LEN + 1];

u32
node_type(const struct node_ops *ops, struct node *n)
{
	struct node_info i;

	ops->info(n, &i);
	return MODE_TYPE(i.mode);
}

int
node_access(
    const struct node_ops *ops, struct node *n, const struct cred *cr, u32 want)
{
	struct node_info i;

	ops->info(n, &i);
	return access_check(i.mode, i.uid, i.gid, cr, want);
}

static void
skip_slashes(struct step *s)
{
	while (s->at < s->w->textlen && s->w->text[s->at] == '/')
		s->at++;
}

/* Go on elsewhere with the text from byte `from' on. */
static int
leave(struct step *s, u32 kind, u32 id, u32 from)
{
	struct walk *w = s->w;

	w->x.kind = kind;
	w->x.id = id;
	if (!s->changed) {
		w->x.rest = from;
		return -E_CROSS;
	}
	w->textlen -= from;
	memmove(w->text, w->text + from, w->textlen);
	w->x.rest = w->textlen;
	w->x.how = CROSS_TEXT;
	return -E_CROSS;
}

/* The name just taken is the link n: put its contents in its place. */
static int
expand(struct step *s, struct node *n)
{
	struct walk *w = s->w;
	u32 rest = w->textlen - s->at;
	int len;

	if (++s->links > LINKS_MAX)
		return -E_LOOP;
	len = s->t->ops->readlink(n, link_text, PATH_LEN);
	if (len < 0)
		return len;
	if (len == 0)
		return -E_NOENT;
	if ((u32)len + rest > PATH_LEN)
		return -E_NAMETOOLONG;
	memmove(w->text + len, w->text + s->at, rest);
	memcpy(w->text, link_text, (u32)len);
	w->textlen = (u32)len + rest;
	s->at = 0;
	s->changed = 1;
	if (link_text[0] == '/')
		return leave(s, CROSS_LINK, 0, 0);
	return 0;
}

/* Replace cur by a node that is held already. */
static void
move(struct step *s, struct node *to)
{
	s->t->ops->put(s->cur);
	s->cur = to;
}

bool
walk_is_root(const struct walk_tree *t, const struct node *n, u32 *mount)
{
	*mount = t->mount;
	if (n == t->root)
		return true;
	for (u32 i = 0; i < TREES_MORE; i++)
		if (t->more[i].root == n) {
			*mount = t->more[i].mount;
			return true;
		}
	return false;
}

static int
dotdot(struct step *s)
{
	struct node *up;
	u32 id;
	int err;

	if (walk_is_root(s->t, s->cur, &id)) {
		if (id != 0)
			return leave(s, CROSS_UP, id, s->at);
		return 0;
	}
	err = s->t->ops->lookup(s->cur, "..", 2, &up);
	if (err != 0)
		return err;
	id = cover_find(up);
	if (id != 0) {
		s->t->ops->put(up);
		return leave(s, CROSS_MOUNT, id, s->at);
	}
	move(s, up);
	return 0;
}

/* The walk ends at the name just taken: cur holds it, n (held) or nothing. */
static int
arrive(struct step *s, const char *name, struct node *n)
{
	struct walk *w = s->w;

	if (n != NULL && w->slash && node_type(s->t->ops, n) != FT_DIR) {
		s->t->ops->put(n);
		w->exists = 1;
		return -E_NOTDIR;
	}
	w->dir = s->cur;
	s->cur = NULL;
	w->node = n;
	w->name = name;
	w->len = s->len;
	w->last = LAST_NAME;
	return 0;
}

/* Take the name at `at' and go there.  1: arrived. */
static int
name_step(struct step *s, u32 flags)
{
	struct walk *w = s->w;
	const char *name = w->text + s->at;
	struct node *n = NULL;
	u32 last, id, type;
	int err;

	s->at += s->len;
	last = s->at;
	while (last < w->textlen && w->text[last] == '/')
		last++;
	w->slash = last > s->at;
	last = last == w->textlen;
	err = s->t->ops->lookup(s->cur, name, s->len, &n);
	if (err == -E_NOENT && last && (flags & (WALK_CREATE | WALK_ENTRY)))
		return arrive(s, name, NULL) ?: 1;
	if (err != 0)
		return err;
	if (last && (flags & WALK_ENTRY))
		return arrive(s, name, n) ?: 1;
	type = node_type(s->t->ops, n);
	if (type == FT_LNK && (!last || w->slash || (flags & WALK_FOLLOW))) {
		err = expand(s, n);
		s->t->ops->put(n);
		return err;
	}
	id = type == FT_DIR ? cover_find(n) : 0;
	if (id != 0) {
		s->t->ops->put(n);
		return leave(s, CROSS_MOUNT, id, s->at);
	}
	if (last)
		return arrive(s, name, n) ?: 1;
	move(s, n);
	return 0;
}

/* One name.  1: arrived; 0: go on. */
static int
step(struct step *s, u32 flags, const struct cred *cr)
{
	struct walk *w = s->w;
	const char *name = w->text + s->at, *end;
	struct node_info i;
	int err;

	end = memchr(name, '/', w->textlen - s->at);
	s->len = end ? (u32)(end - name) : w->textlen - s->at;
	if (s->len > NAME_LEN)
		return -E_NAMETOOLONG;
	s->t->ops->info(s->cur, &i);
	if (MODE_TYPE(i.mode) != FT_DIR)
		return -E_NOTDIR;
	err = access_check(i.mode, i.uid, i.gid, cr, WANT_X);
	if (err != 0)
		return err;
	if (name[0] == '.' && s->len == 1) {
		s->at += 1;
		w->last = LAST_DOT;
		return 0;
	}
	if (name[0] == '.' && s->len == 2 && name[1] == '.') {
		s->at += 2;
		w->last = LAST_DOTDOT;
		return dotdot(s);
	}
	return name_step(s, flags);
}

int
walk(struct walk *w, const struct walk_tree *t, struct node *start, u32 flags,
    const struct cred *cr)
{
	struct step s = { .w = w, .t = t, .cur = start };
	int err = 0;

	w->dir = w->node = NULL;
	w->name = w->text;
	w->len = w->slash = w->exists = 0;
	w->last = LAST_DOT;
	memset(&w->x, 0, sizeof w->x);
	if (w->textlen > PATH_LEN)
		return -E_NAMETOOLONG;
	if (memchr(w->text, 0, w->textlen) != NULL)
		return -E_INVAL;
	t->ops->hold(start);
	while (err == 0) {
		skip_slashes(&s);
		if (s.at == w->textlen)
			break;
		err = step(&s, flags, cr);
	}
	if (err == 1)
		err = 0;
	else if (err == 0) {
		w->node = s.cur;
		s.cur = NULL;
	}
	if (s.cur != NULL)
		t->ops->put(s.cur);
	return err;
}

void
walk_end(struct walk *w, const struct walk_tree *t)
{
	if (w->dir != NULL)
		t->ops->put(w->dir);
	if (w->node != NULL)
		t->ops->put(w->node);
	w->dir = w->node = NULL;
}
