/*
 * mv - rename files; between file systems, copy and remove.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "../lib/files.h"

static const struct opt_long longs[] = { { "force", 'f', 0 },
	{ "interactive", 'i', 0 }, { "no-clobber", 'n', 0 },
	{ "verbose", 'v', 0 }, { "update", 'u', 0 },
	{ "target-directory", 't', 1 }, { "no-target-directory", 'T', 0 },
	{ 0 } };

static struct copy_how how = {
	.recursive = true,
	.preserve = true,
	.links = true,
	.moving = true,
};
static bool ask_if_protected;

static bool
newer(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec != b->tv_sec ? a->tv_sec > b->tv_sec
				      : a->tv_nsec > b->tv_nsec;
}

/* May what is at to go?  *skip: no, but that is no failure. */
static bool
check_old(const char *from, const char *to, const struct stat *a,
    const struct stat *b, bool *skip)
{
	char mode[11];

	*skip = false;
	if (same_file(a, b)) {
		fail("%s and %s are the same file", quote(from), quote(to));
		return false;
	}
	if (how.no_clobber ||
	    (how.update && !newer(&a->st_mtim, &b->st_mtim))) {
		*skip = true;
		return true;
	}
	if (S_ISDIR(b->st_mode) && !S_ISDIR(a->st_mode)) {
		fail("cannot overwrite directory %s with non-directory",
		    quote(to));
		return false;
	}
	if (S_ISDIR(a->st_mode) && !S_ISDIR(b->st_mode)) {
		fail("cannot overwrite non-directory %s with directory %s",
		    quote(to), quote(from));
		return false;
	}
	if (ask_if_protected && !S_ISLNK(b->st_mode) && access(to, W_OK) != 0) {
		mode_string(mode, b->st_mode);
		*skip = !ask("replace %s, overriding mode %04o (%s)? ",
		    quote(to), (unsigned)b->st_mode & 07777, mode + 1);
	} else if (how.ask) {
		*skip = !ask("overwrite %s? ", quote(to));
	}
	return true;
}

static bool
move_across(const char *from, const char *to, const struct stat *old)
{
	static const struct remove_how drop = { .recursive = true,
		.force = true };
	struct remove_how how_drop = drop;

	how_drop.verbose = how.verbose;
	if (old != NULL && (S_ISDIR(old->st_mode) ? rmdir(to) : unlink(to))) {
		fail_errno("inter-device move failed: %s to %s; unable to "
			   "remove target",
		    quote(from), quote(to));
		return false;
	}
	if (!copy_path(from, to, &how))
		return false; /* the source stays */
	return remove_path(from, &how_drop);
}

static bool
move(const char *from, const char *to)
{
	struct stat a, b, *old = NULL;
	bool skip;

	if (lstat(from, &a) != 0) {
		fail_errno("cannot stat %s", quote(from));
		return false;
	}
	if (lstat(to, &b) == 0) {
		old = &b;
		if (!check_old(from, to, &a, &b, &skip))
			return false;
		if (skip)
			return true;
	} else if (errno != ENOENT) {
		fail_errno("cannot stat %s", quote(to));
		return false;
	}
	if (rename(from, to) == 0) {
		if (how.verbose)
			out_fmt("renamed %s -> %s\n", quote(from), quote(to));
		return true;
	}
	if (errno == EXDEV)
		return move_across(from, to, old);
	if (errno == EINVAL && S_ISDIR(a.st_mode))
		fail("cannot move %s to a subdirectory of itself, %s",
		    quote(from), quote(to));
	else
		fail_errno("cannot move %s to %s", quote(from), quote(to));
	return false;
}

int
main(int argc, char **argv)
{
	struct opt o;
	struct target t;
	const char *dir = NULL;
	bool force = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "finvuTt:", longs,
	    "[-finuvT] [-t DIRECTORY] SOURCE... DEST");
	while ((c = opt_next(&o)) != -1) {
		how.verbose |= c == 'v';
		how.update |= c == 'u';
		how.no_target_dir |= c == 'T';
		if (c == 'f' || c == 'i' || c == 'n') {
			force = c == 'f';
			how.ask = c == 'i';
			how.no_clobber = c == 'n';
		} else if (c == 't') {
			dir = o.arg;
		}
	}
	ask_if_protected = !force && !how.no_clobber && isatty(STDIN_FILENO);
	target_parse(&t, &o, dir, how.no_target_dir, true);
	for (int i = 0; i < t.count; i++) {
		char *to = target_name(&t, i);

		if (!move(t.from[i], to))
			tool_status = 1;
		free(to);
	}
	tool_exit(tool_status);
}
