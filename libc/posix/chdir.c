/*
 * chdir.c - the current directory is the handle H_CWD.
 *
 * The new one is opened aside and searched first: H_CWD changes only when
 * nothing can fail any more.
 */
#include <unistd.h>
#include <libc/posix/walk.h>

/* May we search the directory, and is it one? */
static int
may_search(handle_t dir)
{
	struct dir_access_q q = { X_OK, AT_EFFECTIVE };
	struct dir_access_r r;
	char text[1];
	struct ipc_opt o = { .addr = "", .addr2 = text };
	int err = CALL(dir_access(dir, &q, &r, &o));

	return err == -E_NOSYS ? -E_NOTDIR : err;
}

static int
enter(handle_t dir)
{
	int err = may_search(dir);

	if (err == 0)
		err = sys_handle_dup(dir, SLOT_AT(H_CWD));
	return err < 0 ? err : 0;
}

int
chdir(const char *path)
{
	handle_t dir;
	int err = __open_path(AT_FDCWD, path, SLOT_SCRATCH, &dir);

	if (err == 0) {
		err = enter(dir);
		sys_handle_close(dir);
	}
	return __done(err);
}

int
fchdir(int fd)
{
	return __done(__bad_fd(fd) ? -E_BADF : enter((handle_t)fd));
}
