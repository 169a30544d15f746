/*
 * owner.c - change owners and groups: chown and chgrp.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "owner.h"

static bool has_uid, has_gid, recursive, no_follow, verbose, changes, quiet;
static bool group_only;
static uid_t uid;
static gid_t gid;
static const char *given_user, *given_group; /* as written, if they were */

static char *
both(uid_t u, gid_t g, bool show_u, bool show_g, bool new)
{
	struct str s = { 0 };
	const char *name = new &&given_user ? given_user : user_name(u);

	str_adds(&s, "");
	if (show_u && name != NULL)
		str_adds(&s, name);
	else if (show_u)
		str_fmt(&s, "%u", (unsigned)u);
	name = new &&given_group ? given_group : group_name(g);
	if (show_g && show_u)
		str_addc(&s, ':');
	if (show_g && name != NULL)
		str_adds(&s, name);
	else if (show_g)
		str_fmt(&s, "%u", (unsigned)g);
	return s.p;
}

static void
report(const char *path, const struct stat *st)
{
	bool same =
	    (!has_uid || uid == st->st_uid) && (!has_gid || gid == st->st_gid);
	const char *what = group_only ? "group" : "ownership";
	char *old, *new;

	if (!verbose && !(changes && !same))
		return;
	if (!has_uid && !group_only)
		what = "group";
	old = both(st->st_uid, st->st_gid, has_uid, has_gid, false);
	new = both(uid, gid, has_uid, has_gid, true);
	if (same)
		out_fmt("%s of %s retained as %s\n", what, quote(path), old);
	else
		out_fmt("changed %s of %s from %s to %s\n", what, quote(path),
		    old, new);
	free(old);
	free(new);
}

static int
visit(const struct walk *w, void *arg)
{
	uid_t u = has_uid ? uid : (uid_t)-1;
	gid_t g = has_gid ? gid : (gid_t)-1;
	bool link = S_ISLNK(w->st.st_mode);

	(void)arg;
	if (w->kind == WALK_POST)
		return WALK_GO;
	if (w->kind > WALK_POST) {
		if (!quiet)
			walk_failed(w);
		tool_status = 1;
		return WALK_GO;
	}
	/* A link in a tree is left alone: what it names is elsewhere. */
	if (link && !no_follow && (recursive || w->depth == 0)) {
		if (w->depth > 0)
			return WALK_GO;
		errno = ENOENT;
		if (!quiet)
			fail_errno("cannot dereference %s", quote(w->path));
		tool_status = 1;
		return WALK_GO;
	}
	if ((no_follow ? lchown(w->path, u, g) : chown(w->path, u, g)) != 0) {
		if (!quiet)
			fail_errno("changing %s of %s",
			    has_uid ? "ownership" : "group", quote(w->path));
		tool_status = 1;
		return WALK_GO;
	}
	report(w->path, &w->st);
	return recursive ? WALK_GO : WALK_PRUNE;
}

static void
parse_owner(const char *text)
{
	const char *why;
	char *with_colon = group_only ? fmt_new(":%s", text) : NULL;

	if (!user_parse(group_only ? with_colon : text, &has_uid, &uid,
		&has_gid, &gid, &why))
		die("%s: %s", why, quote(text));
	free(with_colon);
	if (!group_only && has_uid)
		given_user = xmemdup(text, strcspn(text, ":"));
	if (group_only)
		given_group = text;
	else if (has_gid && strchr(text, ':')[1] != '\0')
		given_group = strchr(text, ':') + 1;
}

void
owner_main(char **argv, bool only_group)
{
	static const struct opt_long longs[] = { { "recursive", 'R', 0 },
		{ "no-dereference", 'h', 0 }, { "dereference", 'D', 0 },
		{ "verbose", 'v', 0 }, { "changes", 'c', 0 },
		{ "quiet", 'f', 0 }, { "silent", 'f', 0 },
		{ "reference", 'r', 1 }, { 0 } };
	struct opt o;
	struct stat st;
	bool reference = false;
	int c;

	group_only = only_group;
	tool_init(argv, 1);
	opt_init(&o, argv, "RhvcfLPH", longs,
	    only_group ? "[-Rcfhv] GROUP FILE..."
		       : "[-Rcfhv] [OWNER][:[GROUP]] FILE...");
	while ((c = opt_next(&o)) != -1) {
		recursive |= c == 'R';
		no_follow |= c == 'h';
		verbose |= c == 'v';
		changes |= c == 'c';
		quiet |= c == 'f';
		if (c != 'r')
			continue;
		if (stat(o.arg, &st) != 0)
			die_errno(
			    "failed to get attributes of %s", quote(o.arg));
		reference = has_gid = true;
		has_uid = !only_group;
		uid = st.st_uid;
		gid = st.st_gid;
	}
	opt_need(&o, reference ? 1 : 2, -1);
	if (!reference)
		parse_owner(o.operands[0]);
	for (int i = !reference; i < o.count; i++)
		walk(o.operands[i], no_follow ? 0 : WALK_FOLLOW_ROOT, visit,
		    NULL);
	tool_exit(tool_status);
}
