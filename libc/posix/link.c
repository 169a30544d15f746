/*
 * link.c - hard and symbolic links, and reading the latter.
 */
#include <unistd.h>
#include <libc/posix/walk.h>

int
linkat(int dirfd1, const char *path1, int dirfd2, const char *path2, int flags)
{
	struct dir_link_q q = { 0, flags & AT_SYMLINK_FOLLOW ? AT_FOLLOW : 0 };
	struct dir_link_r r;
	struct walk w;

	if (flags & ~AT_SYMLINK_FOLLOW)
		return __fail(E_INVAL);
	WALK(w, link, q, r);
	return __done(__walk2(&w, dirfd1, path1, dirfd2, path2));
}

int
link(const char *path1, const char *path2)
{
	return linkat(AT_FDCWD, path1, AT_FDCWD, path2, 0);
}

int
symlinkat(const char *text, int dirfd, const char *path)
{
	struct dir_symlink_q q = { 0 };
	struct dir_symlink_r r;
	struct walk w;

	WALK(w, symlink, q, r);
	return __done(__walk_text(&w, dirfd, path, text));
}

int
symlink(const char *text, const char *path)
{
	return symlinkat(text, AT_FDCWD, path);
}

ssize_t
readlinkat(
    int dirfd, const char *restrict path, char *restrict buf, size_t size)
{
	struct dir_readlink_q q = { 0 };
	struct dir_readlink_r r = { 0 };
	struct walk w;
	size_t n;
	int err;

	WALK(w, readlink, q, r);
	err = size == 0 ? -E_INVAL : __walk(&w, dirfd, path);
	if (err == 0 && r.len > PATH_LEN)
		err = -E_PROTO;
	if (err != 0)
		return __fail(err);
	n = r.len < size ? r.len : size;
	memcpy(buf, w.text, n);
	return (ssize_t)n;
}

ssize_t
readlink(const char *restrict path, char *restrict buf, size_t size)
{
	return readlinkat(AT_FDCWD, path, buf, size);
}
