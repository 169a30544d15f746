/*
 * statvfs.c - how full the file system is that a file lies on.
 */
#include <sys/statvfs.h>
#include <libc/posix/walk.h>

static int
ask(handle_t h, struct statvfs *to)
{
	struct file_statfs_q q = { 0 };
	struct file_statfs_r r = { 0 };
	struct file_stat_q sq = { 0 };
	struct file_stat_r sr = { 0 };
	int err = CALL(file_statfs(h, &q, &r, NULL));

	if (err == 0)
		err = CALL(file_stat(h, &sq, &sr, NULL));
	if (err != 0)
		return err;
	memset(to, 0, sizeof *to);
	to->f_bsize = to->f_frsize = r.bsize;
	to->f_blocks = r.blocks;
	to->f_bfree = r.bfree;
	to->f_bavail = r.bavail;
	to->f_files = r.files;
	to->f_ffree = to->f_favail = r.ffree;
	to->f_fsid = sr.st.dev;
	to->f_flag = r.flags & 1 ? ST_RDONLY : 0;
	to->f_namemax = r.namemax;
	return 0;
}

int
fstatvfs(int fd, struct statvfs *to)
{
	int err = __bad_fd(fd) ? -E_BADF : ask((handle_t)fd, to);

	return err ? __fail(err) : 0;
}

int
statvfs(const char *restrict path, struct statvfs *restrict to)
{
	struct dir_open_q q = { FO_PATH, 0 };
	struct dir_open_r r;
	struct walk w;
	int err;

	WALK(w, open, q, r);
	err = __walk(&w, AT_FDCWD, path);
	if (err == 0 && w.got == NO_HANDLE)
		err = -E_PROTO;
	if (err != 0)
		return __fail(err);
	err = ask(w.got, to);
	sys_handle_close(w.got);
	return __done(err);
}
