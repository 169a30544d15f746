/*
 * remove.c - remove files and trees, asking where that is wanted.
 *
 * A directory whose child stays (refused or failed) stays in silence: the
 * reason has been told.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "files.h"

static const char *
kind_name(const struct stat *st)
{
	switch (st->st_mode & S_IFMT) {
	case S_IFREG:
		return st->st_size == 0 ? "regular empty file" : "regular file";
	case S_IFDIR:
		return "directory";
	case S_IFLNK:
		return "symbolic link";
	case S_IFIFO:
		return "fifo";
	case S_IFSOCK:
		return "socket";
	case S_IFCHR:
		return "character special file";
	case S_IFBLK:
		return "block special file";
	default:
		return "weird file";
	}
}

static bool
may_remove(const char *path, const struct stat *st,
    const struct remove_how *how, bool descend)
{
	bool protected = how->ask_if_protected && !S_ISLNK(st->st_mode) &&
			 access(path, W_OK) != 0;

	if (how->force && !how->ask)
		return true;
	if (!how->ask && !protected)
		return true;
	return ask(descend ? "descend into %s%s %s? " : "remove %s%s %s? ",
	    protected ? "write-protected " : "", kind_name(st), quote(path));
}

static bool
remove_one(const char *path, bool dir, const struct remove_how *how)
{
	if ((dir ? rmdir(path) : unlink(path)) != 0) {
		if (how->force && errno == ENOENT)
			return true;
		fail_errno("cannot remove %s", quote(path));
		return false;
	}
	if (how->verbose)
		out_fmt("removed %s%s\n", dir ? "directory " : "", quote(path));
	return true;
}

static bool remove_tree(
    const char *path, const struct remove_how *how, bool top);

static bool
remove_dir(
    const char *path, const struct stat *st, const struct remove_how *how)
{
	struct list l;
	bool ok = true;

	if (list_dir(&l, path) != 0 && errno != ENOENT) {
		/* An empty one can go all the same. */
		int err = errno;

		list_free(&l);
		if (rmdir(path) == 0)
			return true;
		errno = err;
		fail_errno("cannot remove %s", quote(path));
		return false;
	}
	if (l.count != 0 && !may_remove(path, st, how, true)) {
		list_free(&l);
		return false;
	}
	for (size_t i = 0; i < l.count; i++) {
		char *child = path_join(path, l.name[i]);

		ok &= remove_tree(child, how, false);
		free(child);
	}
	list_free(&l);
	if (!ok || !may_remove(path, st, how, false))
		return false;
	return remove_one(path, true, how);
}

static bool
remove_tree(const char *path, const struct remove_how *how, bool top)
{
	struct stat st;

	if (lstat(path, &st) != 0) {
		if (how->force && (errno == ENOENT || errno == ENOTDIR))
			return true;
		fail_errno("cannot remove %s", quote(path));
		return false;
	}
	if (!S_ISDIR(st.st_mode)) {
		if (!may_remove(path, &st, how, false))
			return top; /* a no is no failure */
		return remove_one(path, false, how);
	}
	if (how->recursive)
		return remove_dir(path, &st, how) || (top && tool_status == 0);
	if (how->dirs) {
		if (!may_remove(path, &st, how, false))
			return top;
		return remove_one(path, true, how);
	}
	errno = EISDIR;
	fail_errno("cannot remove %s", quote(path));
	return false;
}

static bool
is_root(const char *path)
{
	struct stat st, root;

	return lstat(path, &st) == 0 && lstat("/", &root) == 0 &&
	       same_file(&st, &root);
}

bool
remove_path(const char *path, const struct remove_how *how)
{
	char *plain = path_strip(path);
	bool dots = path_is_dots(path_base(plain));

	free(plain);
	if (how->recursive && dots) {
		fail("refusing to remove '.' or '..' directory: skipping %s",
		    quote(path));
		return false;
	}
	if (how->recursive && is_root(path)) {
		fail("it is dangerous to operate recursively on %s",
		    quote(path));
		fail("use --no-preserve-root to override this failsafe");
		return false;
	}
	return remove_tree(path, how, true);
}
