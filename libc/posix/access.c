/*
 * access.c - may we?  Real ids, unless AT_EACCESS.
 */
#define _GNU_SOURCE
#include <unistd.h>
#include <libc/posix/walk.h>

/* A terminal or descriptor that is there may be used as it is. */
static int
access_handle(handle_t h)
{
	int type = sys_handle_info(h, NULL);

	return type > 0 ? 0 : h == H_TTY ? -E_NXIO : -E_NOENT;
}

static int
access_node(struct walk *w, u32 kind, handle_t node)
{
	(void)w, (void)kind;
	sys_handle_close(node);
	return 0;
}

static int
access_path(int dirfd, const char *path, int mode, u32 flags)
{
	struct dir_access_q q = { (u32)mode, flags };
	struct dir_access_r r;
	handle_t special = __special(path);
	struct walk w;

	if (special != NO_HANDLE)
		return access_handle(special);
	WALK(w, access, q, r);
	w.at_node = access_node;
	return __walk(&w, dirfd, path);
}

int
faccessat(int dirfd, const char *path, int mode, int flags)
{
	u32 f = 0;

	if ((mode & ~(R_OK | W_OK | X_OK)) ||
	    (flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW)))
		return __fail(E_INVAL);
	if (flags & AT_EACCESS)
		f |= AT_EFFECTIVE;
	if (flags & AT_SYMLINK_NOFOLLOW)
		f |= AT_NOFOLLOW;
	return __done(access_path(dirfd, path, mode, f));
}

int
access(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, 0);
}

int
eaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int
euidaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}
