/*
 * ln - make links: hard ones, or symbolic ones with -s.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

static bool symbolic, force, ask_first, verbose, follow;

static bool
same_name(const char *a, const char *b)
{
	struct stat da, db;
	char *up_a = path_join(a, "..");
	char *up_b = path_join(b, "..");
	bool same = strcmp(path_base(a), path_base(b)) == 0;

	up_a[path_base(a) - a] = '\0';
	up_b[path_base(b) - b] = '\0';
	same = same && stat(*up_a ? up_a : ".", &da) == 0 &&
	       stat(*up_b ? up_b : ".", &db) == 0 && same_file(&da, &db);
	free(up_a);
	free(up_b);
	return same;
}

static bool
clear_way(const char *from, const char *to)
{
	struct stat a, b;

	if ((!force && !ask_first) || lstat(to, &b) != 0)
		return true;
	if (S_ISDIR(b.st_mode)) {
		fail("%s: cannot overwrite directory", quotef(to));
		return false;
	}
	if (!symbolic && stat(from, &a) == 0 && same_file(&a, &b) &&
	    (a.st_nlink == 1 || same_name(from, to))) {
		fail("%s and %s are the same file", quote(from), quote(to));
		return false;
	}
	if (ask_first && !ask("replace %s? ", quote(to)))
		return false;
	if (unlink(to) == 0)
		return true;
	fail_errno("cannot remove %s", quote(to));
	return false;
}

static int
hard(const char *from, const char *to)
{
	if (follow)
		return linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW);
	return link(from, to);
}

static void
make(const char *from, const char *to)
{
	struct stat st;

	if (!symbolic) {
		if (lstat(from, &st) != 0) {
			fail_errno("failed to access %s", quote(from));
			return;
		}
		if (S_ISDIR(st.st_mode)) {
			fail("%s: hard link not allowed for directory",
			    quotef(from));
			return;
		}
	}
	if (!clear_way(from, to))
		return;
	if ((symbolic ? symlink(from, to) : hard(from, to)) != 0) {
		if (symbolic || errno == EEXIST)
			fail_errno("failed to create %s link %s",
			    symbolic ? "symbolic" : "hard", quote(to));
		else
			fail_errno("failed to create hard link %s => %s",
			    quote(to), quote(from));
		return;
	}
	if (verbose)
		out_fmt("%s %s %s\n", quote(to), symbolic ? "->" : "=>",
		    quote(from));
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "symbolic", 's', 0 },
		{ "force", 'f', 0 }, { "interactive", 'i', 0 },
		{ "no-dereference", 'n', 0 }, { "verbose", 'v', 0 },
		{ "target-directory", 't', 1 },
		{ "no-target-directory", 'T', 0 }, { "logical", 'L', 0 },
		{ "physical", 'P', 0 }, { 0 } };
	struct opt o;
	struct target t;
	const char *dir = NULL;
	bool no_dir = false, no_follow = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "sfinvt:TLP", longs,
	    "[-sfinvTLP] [-t DIRECTORY] TARGET... [NAME]");
	while ((c = opt_next(&o)) != -1) {
		symbolic |= c == 's';
		verbose |= c == 'v';
		no_dir |= c == 'T';
		no_follow |= c == 'n';
		if (c == 'f' || c == 'i') {
			force = c == 'f';
			ask_first = c == 'i';
		} else if (c == 't') {
			dir = o.arg;
		} else if (c == 'L' || c == 'P') {
			follow = c == 'L';
		}
	}
	if (o.count == 1 && dir == NULL && !no_dir)
		dir = ".";
	target_parse(&t, &o, dir, no_dir, !no_follow);
	for (int i = 0; i < t.count; i++) {
		char *to = target_name(&t, i);

		make(t.from[i], to);
		free(to);
	}
	tool_exit(tool_status);
}
