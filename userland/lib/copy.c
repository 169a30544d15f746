/*
 * copy.c - copy files and trees; the engine of cp, and of mv between file
 * systems.
 *
 * Each copy_*() reports its own failures and returns false.  Names that
 * were made by this run are remembered: to copy hard links as such, and to
 * refuse a second source for the same name.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "files.h"

enum { BLOCK = 65536, HOLE = 4096 };

struct made {
	dev_t dev;
	ino_t ino; /* of the source */
	char *to;
	bool argument;
};

static struct made *made;
static size_t made_count, made_cap;

bool
same_file(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static void
remember(const struct stat *st, const char *to, bool argument)
{
	made = xgrow(made, &made_cap, made_count + 1, sizeof(*made));
	made[made_count++] =
	    (struct made){ st->st_dev, st->st_ino, xstrdup(to), argument };
}

static const char *
made_from(const struct stat *st)
{
	for (size_t i = 0; i < made_count; i++)
		if (!made[i].argument && made[i].dev == st->st_dev &&
		    made[i].ino == st->st_ino)
			return made[i].to;
	return NULL;
}

static bool
just_made(const char *to)
{
	for (size_t i = 0; i < made_count; i++)
		if (made[i].argument && strcmp(made[i].to, to) == 0)
			return true;
	return false;
}

static bool
all_zero(const char *p, size_t n)
{
	return n > 0 && p[0] == 0 && memcmp(p, p + 1, n - 1) == 0;
}

/* Write a block; runs of zeros become holes. */
static int
write_sparse(int out, const char *p, size_t n, bool *hole_last)
{
	while (n > 0) {
		size_t part = n < HOLE ? n : HOLE;

		*hole_last = part == HOLE && all_zero(p, part);
		if (*hole_last) {
			if (lseek(out, (off_t)part, SEEK_CUR) < 0)
				return -1;
		} else if (io_write(out, p, part) != 0) {
			return -1;
		}
		p += part;
		n -= part;
	}
	return 0;
}

static bool
copy_bytes(int in, int out, const char *from, const char *to, bool sparse)
{
	static char *buf;
	bool hole_last = false;
	ssize_t n;

	if (buf == NULL)
		buf = xmalloc(BLOCK);
	while ((n = io_read(in, buf, BLOCK)) > 0) {
		int r = sparse ? write_sparse(out, buf, (size_t)n, &hole_last)
			       : io_write(out, buf, (size_t)n);

		if (r != 0) {
			fail_errno("error writing %s", quote(to));
			return false;
		}
	}
	if (n < 0) {
		fail_errno("error reading %s", quote(from));
		return false;
	}
	if (hole_last && ftruncate(out, lseek(out, 0, SEEK_CUR)) != 0) {
		fail_errno("error writing %s", quote(to));
		return false;
	}
	return true;
}

bool
copy_data(int in, int out, const char *from, const char *to)
{
	return copy_bytes(in, out, from, to, false);
}

/* Times, owner and mode of the source, in the order that keeps set-id. */
static bool
preserve(const char *to, const struct stat *st)
{
	struct timespec times[2] = { st->st_atim, st->st_mtim };
	mode_t mode = st->st_mode & 07777;
	bool ok = true;

	if (utimensat(AT_FDCWD, to, times, AT_SYMLINK_NOFOLLOW) != 0) {
		fail_errno("preserving times for %s", quote(to));
		ok = false;
	}
	if (lchown(to, st->st_uid, st->st_gid) != 0) {
		mode &= ~(mode_t)(S_ISUID | S_ISGID);
		if (errno != EPERM) {
			fail_errno(
			    "failed to preserve ownership for %s", quote(to));
			ok = false;
		}
	}
	if (!S_ISLNK(st->st_mode) && chmod(to, mode) != 0) {
		fail_errno("preserving permissions for %s", quote(to));
		ok = false;
	}
	return ok;
}

static void
unlink_verbose(const char *to, const struct copy_how *how)
{
	if (unlink(to) == 0 && how->verbose && !how->moving)
		out_fmt("removed %s\n", quote(to));
}

static int
open_target(const char *to, const struct stat *st, const struct stat *old,
    const struct copy_how *how)
{
	mode_t mode = st->st_mode & (how->preserve ? 0700 : 0777);
	struct stat link;
	int fd;

	if (old == NULL && lstat(to, &link) == 0) {
		fail("not writing through dangling symlink %s", quote(to));
		return -1;
	}
	if (old == NULL) {
		fd = open(to, O_WRONLY | O_CREAT | O_EXCL, mode);
	} else {
		fd = open(to, O_WRONLY | O_TRUNC);
		if (fd < 0 && (how->force || how->moving)) {
			unlink_verbose(to, how);
			fd = open(to, O_WRONLY | O_CREAT | O_EXCL, mode);
		}
	}
	if (fd < 0 && errno == EISDIR && old == NULL)
		errno = ENOTDIR; /* a slash after what is not there */
	if (fd < 0)
		fail_errno("cannot create regular file %s", quote(to));
	return fd;
}

static bool
copy_regular(const char *from, const char *to, const struct stat *st,
    const struct stat *old, const struct copy_how *how)
{
	int in = open(from, O_RDONLY), out;
	bool ok, sparse;

	if (in < 0) {
		fail_errno("cannot open %s for reading", quote(from));
		return false;
	}
	out = open_target(to, st, old, how);
	if (out < 0) {
		close(in);
		return false;
	}
	sparse =
	    S_ISREG(st->st_mode) && (off_t)st->st_blocks * 512 < st->st_size;
	ok = copy_bytes(in, out, from, to, sparse);
	close(in);
	if (close(out) != 0) {
		fail_errno("failed to close %s", quote(to));
		ok = false;
	}
	return ok;
}

/* Links and nodes cannot be written over: what is there goes first. */
static bool
copy_special(const char *from, const char *to, const struct stat *st,
    const struct stat *old, const struct copy_how *how)
{
	if (old != NULL && unlink(to) != 0) {
		fail_errno("cannot remove %s", quote(to));
		return false;
	}
	(void)how;
	if (S_ISLNK(st->st_mode)) {
		char *says = path_link(from);

		if (says == NULL) {
			fail_errno("cannot read symbolic link %s", quote(from));
			return false;
		}
		if (symlink(says, to) != 0) {
			fail_errno("cannot create symbolic link %s", quote(to));
			free(says);
			return false;
		}
		free(says);
		return true;
	}
	if (S_ISFIFO(st->st_mode)) {
		if (mkfifo(to, st->st_mode & 0777) == 0)
			return true;
		fail_errno("cannot create fifo %s", quote(to));
		return false;
	}
	if (mknod(to, st->st_mode & (S_IFMT | 0777), st->st_rdev) == 0)
		return true;
	fail_errno("cannot create special file %s", quote(to));
	return false;
}

static bool copy_item(const char *from, const char *to,
    const struct copy_how *how, const struct stat *root, bool top);

/* Is to the directory from, or below it?  Then the copy would not end. */
static bool
inside(const char *to, const struct stat *from)
{
	char *plain = path_strip(to), *dir;
	const char *base = path_base(plain);
	struct stat st, last = { 0 };
	struct str up = { 0 };
	bool found = false;

	dir = base == plain ? xstrdup(".")
			    : xmemdup(plain, (size_t)(base - plain));
	str_adds(&up, dir);
	while (!found && stat(up.p, &st) == 0 && !same_file(&st, &last)) {
		found = same_file(&st, from);
		last = st;
		str_adds(&up, "/..");
	}
	str_free(&up);
	free(dir);
	free(plain);
	return found;
}

static bool
copy_dir(const char *from, const char *to, const struct stat *st,
    const struct stat *old, const struct copy_how *how, const struct stat *root)
{
	mode_t mask = mode_mask(), mode = st->st_mode & 07777;
	struct stat now;
	struct list l;
	bool ok = true;

	if (old == NULL) {
		if (mkdir(to, (mode & 0777) | 0700) != 0) {
			fail_errno("cannot create directory %s", quote(to));
			return false;
		}
		if (how->verbose)
			out_fmt(
			    how->moving ? "created directory %s\n" : "%s -> ",
			    how->moving ? quote(to) : quote(from));
		if (how->verbose && !how->moving)
			out_fmt("%s\n", quote(to));
	}
	if (root == NULL && stat(to, &now) == 0)
		root = &now;
	if (list_dir(&l, from) != 0) {
		fail_errno("cannot access %s", quote(from));
		ok = false;
	}
	for (size_t i = 0; i < l.count; i++) {
		char *f = path_join(from, l.name[i]);
		char *t = path_join(to, l.name[i]);

		ok &= copy_item(f, t, how, root, false);
		free(f);
		free(t);
	}
	list_free(&l);
	if (old == NULL && !how->preserve &&
	    (mode & ~mask & 0777) != (((mode & 0777) | 0700) & ~mask) &&
	    chmod(to, mode & ~mask & 0777) != 0) {
		fail_errno("setting permissions for %s", quote(to));
		ok = false;
	}
	return ok;
}

/* May old be written over by st?  *skip: no, and that is fine. */
static bool
check_old(const char *from, const char *to, const struct stat *st,
    const struct stat *old, const struct copy_how *how, bool *skip)
{
	*skip = false;
	if (same_file(st, old) &&
	    !(how->links && S_ISLNK(st->st_mode) && S_ISLNK(old->st_mode) &&
		strcmp(from, to) != 0)) {
		fail("%s and %s are the same file", quote(from), quote(to));
		return false;
	}
	if (S_ISDIR(old->st_mode) && !S_ISDIR(st->st_mode)) {
		fail("cannot overwrite directory %s with non-directory",
		    quote(to));
		return false;
	}
	if (S_ISDIR(st->st_mode) && !S_ISDIR(old->st_mode)) {
		fail("cannot overwrite non-directory %s with directory %s",
		    quote(to), quote(from));
		return false;
	}
	if (S_ISDIR(st->st_mode))
		return true;
	if (how->no_clobber ||
	    (how->update &&
		(old->st_mtim.tv_sec > st->st_mtim.tv_sec ||
		    (old->st_mtim.tv_sec == st->st_mtim.tv_sec &&
			old->st_mtim.tv_nsec >= st->st_mtim.tv_nsec))))
		*skip = true;
	else if (how->ask && !ask("overwrite %s? ", quote(to)))
		*skip = true;
	return true;
}

static bool
link_again(const struct stat *st, const char *to, bool there)
{
	const char *first = made_from(st);

	if (there && unlink(to) != 0) {
		fail_errno("cannot remove %s", quote(to));
		return false;
	}
	if (link(first, to) == 0)
		return true;
	fail_errno("cannot create hard link %s to %s", quote(to), quote(first));
	return false;
}

/* The part after all checks. */
static bool
copy_checked(const char *from, const char *to, const struct stat *st,
    const struct stat *old, const struct copy_how *how, const struct stat *root)
{
	bool as_data =
	    S_ISREG(st->st_mode) || (!how->recursive && !S_ISLNK(st->st_mode));
	bool ok;

	if (S_ISDIR(st->st_mode))
		ok = copy_dir(from, to, st, old, how, root);
	else if (how->preserve && how->links && made_from(st) != NULL)
		return link_again(st, to, old != NULL);
	else if (as_data)
		ok = copy_regular(from, to, st, old, how);
	else
		ok = copy_special(from, to, st, old, how);
	if (how->preserve && (ok || S_ISDIR(st->st_mode)))
		ok &= preserve(to, st);
	if (ok && st->st_nlink > 1 && !S_ISDIR(st->st_mode))
		remember(st, to, false);
	return ok;
}

static bool
copy_item(const char *from, const char *to, const struct copy_how *how,
    const struct stat *root, bool top)
{
	bool keep_link = how->links && !(top && how->follow_args);
	struct stat st, there;
	struct stat *old = NULL;
	bool skip;

	if ((keep_link ? lstat(from, &st) : stat(from, &st)) != 0) {
		fail_errno("cannot stat %s", quote(from));
		return false;
	}
	if (S_ISDIR(st.st_mode) && !how->recursive) {
		fail("-r not specified; omitting directory %s", quote(from));
		return false;
	}
	if (S_ISDIR(st.st_mode) && root != NULL && same_file(&st, root)) {
		fail("cannot copy a directory, %s, into itself, %s",
		    quote(from), quote(to));
		return false;
	}
	if ((keep_link && S_ISLNK(st.st_mode) ? lstat(to, &there)
					      : stat(to, &there)) == 0) {
		old = &there;
	} else if (errno != ENOENT) {
		fail_errno("cannot stat %s", quote(to));
		return false;
	}
	if (top && just_made(to) && !S_ISDIR(st.st_mode)) {
		fail("will not overwrite just-created %s with %s", quote(to),
		    quote(from));
		return false;
	}
	if (old != NULL) {
		if (!check_old(from, to, &st, old, how, &skip))
			return false;
		if (skip)
			return true;
	}
	if (S_ISDIR(st.st_mode) && top && inside(to, &st)) {
		fail("cannot copy a directory, %s, into itself, %s",
		    quote(from), quote(to));
		return false;
	}
	if (how->verbose && !S_ISDIR(st.st_mode))
		out_fmt("%s%s -> %s\n", how->moving ? "copied " : "",
		    quote(from), quote(to));
	if (top)
		remember(&st, to, true);
	return copy_checked(from, to, &st, old, how, root);
}

bool
copy_path(const char *from, const char *to, const struct copy_how *how)
{
	return copy_item(from, to, how, NULL, true);
}
