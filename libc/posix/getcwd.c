/*
 * getcwd.c - where H_CWD is: its path within its file server, after the path of
 * what that is mounted on.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>
#include <libc/posix/walk.h>
#include <proto/vfs.h>

/* Its own server's words. */
static int
path_within(char *buf, u32 size, u32 *len, u32 *mount)
{
	struct file_path_q q = { 0 };
	struct file_path_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = size, .out = 1 };
	int err = CALL(file_path(H_CWD, &q, &r, &o));

	if (err == 0 && r.len > size)
		err = -E_PROTO;
	*len = r.len;
	*mount = r.mount;
	/* No directory at all, as after a failed start: it is not there. */
	return err == -E_BADHANDLE ? -E_NOENT : err;
}

static int
path_of_mount(u32 mount, char *buf, u32 size, u32 *len)
{
	struct vfs_where_q q = { mount };
	struct vfs_where_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = size, .out = 1 };
	int err = CALL(vfs_where(H_VFS, &q, &r, &o));

	if (err == 0 && r.len > size)
		err = -E_PROTO;
	*len = r.len;
	return err;
}

/* The whole path and its length without the NUL. */
static int
find(char path[2 * PATH_LEN + 2], u32 *len)
{
	char own[PATH_LEN + 1];
	u32 n, mount, at = 0;
	int err = path_within(own, PATH_LEN, &n, &mount);

	if (err == 0 && mount != 0)
		err = path_of_mount(mount, path, PATH_LEN, &at);
	if (err != 0)
		return err;
	/* The root is mounted on "/", below which all paths begin with one. */
	while (at > 0 && path[at - 1] == '/')
		at--;
	memcpy(path + at, own, n);
	at += n;
	if (at == 0)
		path[at++] = '/';
	path[at] = '\0';
	*len = at;
	return 0;
}

char *
getcwd(char *buf, size_t size)
{
	char path[2 * PATH_LEN + 2];
	u32 len;
	int err = buf != NULL && size == 0 ? -E_INVAL : find(path, &len);

	if (err == 0 && size != 0 && size < len + 1)
		err = -E_RANGE;
	if (err == 0 && buf == NULL) {
		buf = malloc(size ? size : len + 1);
		if (buf == NULL)
			err = -E_NOMEM;
	}
	if (err != 0) {
		__fail(err);
		return NULL;
	}
	return memcpy(buf, path, len + 1);
}

char *
get_current_dir_name(void)
{
	return getcwd(NULL, 0);
}
