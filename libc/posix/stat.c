/*
 * stat.c - what a file is, by path or descriptor.
 */
#include <sys/stat.h>
#include <libc/posix/walk.h>

static void
convert(struct stat *to, const struct file_stat *from)
{
	memset(to, 0, sizeof *to);
	to->st_dev = from->dev;
	to->st_ino = from->ino;
	to->st_mode = from->mode;
	to->st_nlink = (nlink_t)from->nlink;
	to->st_uid = from->uid;
	to->st_gid = from->gid;
	to->st_rdev = from->rdev;
	to->st_size = (off_t)from->size;
	to->st_atime = (time_t)from->atime;
	to->st_mtime = (time_t)from->mtime;
	to->st_ctime = (time_t)from->ctime;
	to->st_blksize = (blksize_t)from->blksize;
	to->st_blocks = (blkcnt_t)from->blocks;
}

static int
stat_handle(handle_t h, struct dir_stat_r *r)
{
	struct file_stat_q q = { 0 };
	struct file_stat_r fr = { 0 };
	int err = CALL(file_stat(h, &q, &fr, NULL));

	r->st = fr.st;
	return err;
}

static int
stat_node(struct walk *w, u32 kind, handle_t node)
{
	int err = stat_handle(node, w->r);

	(void)kind;
	sys_handle_close(node);
	return err;
}

static int
stat_path(int dirfd, const char *path, int flags, struct dir_stat_r *r)
{
	struct dir_stat_q q = { flags & AT_SYMLINK_NOFOLLOW ? AT_NOFOLLOW : 0 };
	handle_t special = __special(path);
	struct walk w;

	/* /dev/tty is a node, whatever terminal it leads to. */
	if (special != NO_HANDLE && special != H_TTY)
		return stat_handle(special, r);
	WALK(w, stat, q, *r);
	w.at_node = stat_node;
	return __walk(&w, dirfd, path);
}

int
fstat(int fd, struct stat *st)
{
	struct dir_stat_r r = { 0 };
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	err = stat_handle((handle_t)fd, &r);
	if (err != 0)
		return __fail_as(err, EINVAL);
	convert(st, &r.st);
	return 0;
}

int
fstatat(
    int dirfd, const char *restrict path, struct stat *restrict st, int flags)
{
	struct dir_stat_r r = { 0 };
	int err;

	if (flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH))
		return __fail(E_INVAL);
	if ((flags & AT_EMPTY_PATH) && path != NULL && *path == '\0' &&
	    dirfd != AT_FDCWD)
		return fstat(dirfd, st);
	err = stat_path(dirfd, path, flags, &r);
	if (err != 0)
		return __fail(err);
	convert(st, &r.st);
	return 0;
}

int
stat(const char *restrict path, struct stat *restrict st)
{
	return fstatat(AT_FDCWD, path, st, 0);
}

int
lstat(const char *restrict path, struct stat *restrict st)
{
	return fstatat(AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW);
}
