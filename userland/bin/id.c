/*
 * id - the user and the groups of this process, or of a named user.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

enum { MAX_GROUPS = 1024 };

static gid_t list[MAX_GROUPS];
static size_t count;

static void
add_group(gid_t gid)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == gid)
			return;
	if (count < MAX_GROUPS)
		list[count++] = gid;
}

static void
put_named(const char *what, unsigned id, const char *name)
{
	out_fmt("%s%u", what, id);
	if (name != NULL)
		out_fmt("(%s)", name);
}

static void
put_one(unsigned id, const char *name, bool names, const char *kind)
{
	if (!names) {
		out_fmt("%u", id);
	} else if (name != NULL) {
		out_str(name);
	} else {
		fail("cannot find name for %s ID %u", kind, id);
		out_fmt("%u", id);
	}
}

static void
put_all(uid_t uid, uid_t euid, gid_t gid, gid_t egid)
{
	put_named("uid=", uid, user_name(uid));
	put_named(" gid=", gid, group_name(gid));
	if (euid != uid)
		put_named(" euid=", euid, user_name(euid));
	if (egid != gid)
		put_named(" egid=", egid, group_name(egid));
	for (size_t i = 0; i < count; i++)
		put_named(
		    i == 0 ? " groups=" : ",", list[i], group_name(list[i]));
	out_c('\n');
}

static int what; /* u g G, or everything */
static bool names, real;

/* name is NULL for the process itself. */
static void
show(const char *name)
{
	uid_t uid = getuid(), euid = geteuid();
	gid_t gid = getgid(), egid = getegid(), more[MAX_GROUPS];
	int n;

	count = 0;
	if (name != NULL) {
		if (!user_find(name, &uid, &gid)) {
			fail("%s: no such user", quote(name));
			return;
		}
		euid = uid;
		egid = gid;
		n = (int)user_groups(name, more, MAX_GROUPS);
	} else {
		n = getgroups(MAX_GROUPS, more);
	}
	add_group(real ? gid : egid);
	add_group(gid);
	for (int i = 0; i < n; i++)
		add_group(more[i]);
	if (real) {
		euid = uid;
		egid = gid;
	}
	if (what == 0) {
		put_all(uid, euid, gid, egid);
		return;
	}
	if (what == 'u')
		put_one(euid, user_name(euid), names, "user");
	else if (what == 'g')
		put_one(egid, group_name(egid), names, "group");
	for (size_t i = 0; what == 'G' && i < count; i++) {
		if (i > 0)
			out_c(' ');
		put_one(list[i], group_name(list[i]), names, "group");
	}
	out_c('\n');
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "user", 'u', 0 },
		{ "group", 'g', 0 }, { "groups", 'G', 0 }, { "name", 'n', 0 },
		{ "real", 'r', 0 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "ugGnr", longs, "[-u | -g | -G] [-nr] [USER]...");
	while ((c = opt_next(&o)) != -1) {
		names |= c == 'n';
		real |= c == 'r';
		if (c == 'n' || c == 'r')
			continue;
		if (what != 0 && what != c)
			die("cannot print \"only\" of more than one choice");
		what = c;
	}
	if (what == 0 && (names || real))
		die("cannot print only names or real IDs in default format");
	if (o.count == 0)
		show(NULL);
	for (int i = 0; i < o.count; i++)
		show(o.operands[i]);
	tool_exit(tool_status);
}
