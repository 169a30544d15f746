/*
 * mount.c - put a file server's root on a directory.
 *
 * init has the root; a server that can have several trees makes a new one; the
 * server of the directory covers it and names the spot; the root learns the
 * spot for its `..'; vfs notes both (proto/vfs.h). Whatever fails takes back
 * what was done.
 */
#include <limits.h>
#include <sys/mount.h>
#include <unistd.h>
#include <libc/posix/walk.h>
#include <proto/svc.h>
#include <proto/vfs.h>

/* Three texts for vfs, each with its NUL. */
struct label {
	char text[3 * PATH_MAX];
	u32 len;
};

static int
put(struct label *l, const char *s)
{
	size_t n = strnlen(s, PATH_MAX) + 1;

	if (n > PATH_MAX)
		return -E_NAMETOOLONG;
	memcpy(l->text + l->len, s, n);
	l->len += n;
	return 0;
}

/* The target as an absolute path without slashes at its end. */
static int
put_target(struct label *l, const char *path)
{
	char full[2 * PATH_MAX];
	size_t n = 0;

	if (strnlen(path, PATH_MAX) == PATH_MAX)
		return -E_NAMETOOLONG;
	if (path[0] != '/') {
		if (getcwd(full, PATH_MAX) == NULL)
			return -errno;
		n = strlen(full);
		if (full[n - 1] != '/')
			full[n++] = '/';
	}
	strcpy(full + n, path);
	for (n = strlen(full); n > 1 && full[n - 1] == '/'; n--)
		full[n - 1] = '\0';
	return put(l, full);
}

static int
get_root(const char *type, handle_t *root)
{
	struct svc_root_q q = { { 0 } };
	struct svc_root_r r;
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err;

	if (strlen(type) >= sizeof q.name)
		return -E_NODEV;
	strcpy(q.name, type);
	err = CALL(svc_root(H_INIT, &q, &r, &o));
	if (err == 0 && o.got[0] == NO_HANDLE)
		err = -E_PROTO;
	*root = o.got[0];
	return err == -E_NOENT ? -E_NODEV : err;
}

/* A tree of its own for this mount, if the server can. */
static int
get_fresh(handle_t *root)
{
	struct file_fresh_q q = { 0 };
	struct file_fresh_r r;
	struct ipc_opt o = { .slots = SLOT_SCRATCH };
	int err = CALL(file_fresh(*root, &q, &r, &o));

	if (err == -E_NOSYS)
		return 0;
	sys_handle_close(*root);
	if (err == 0 && o.got[0] == NO_HANDLE)
		err = -E_PROTO;
	*root = o.got[0];
	return err;
}

static int
cover(handle_t dir, u32 *id)
{
	struct dir_cover_q q = { 0 };
	struct dir_cover_r r = { 0 };
	char text[1];
	struct ipc_opt o = { .addr = "", .addr2 = text };
	int err = CALL(dir_cover(dir, &q, &r, &o));

	*id = r.id;
	return err;
}

static int
uncover(handle_t dir, u32 id)
{
	struct dir_uncover_q q = { id };
	struct dir_uncover_r r;

	return CALL(dir_uncover(dir, &q, &r, NULL));
}

static int
tell_root(handle_t root, u32 id)
{
	struct file_mounted_q q = { id };
	struct file_mounted_r r;

	return CALL(file_mounted(root, &q, &r, NULL));
}

static int
note(u32 id, u32 flags, handle_t root, handle_t dir, const struct label *l)
{
	struct vfs_mount_q q = { id, flags };
	struct vfs_mount_r r;
	struct ipc_opt o = {
		.addr = l->text,
		.len = l->len,
		.ngive = 2,
		.give = { root, dir },
		.keep = 3,
	};

	return CALL(vfs_mount(H_VFS, &q, &r, &o));
}

static int
join(handle_t root, handle_t dir, u32 flags, const struct label *l)
{
	u32 id;
	int err = cover(dir, &id);

	if (err != 0)
		return err;
	err = tell_root(root, id);
	if (err == 0) {
		err = note(id, flags, root, dir, l);
		if (err != 0)
			tell_root(root, 0);
	}
	if (err != 0)
		uncover(dir, id);
	return err;
}

int
mount(const char *source, const char *target, const char *type,
    unsigned long flags, const void *data)
{
	struct label l = { .len = 0 };
	handle_t root, dir;
	int err;

	/* No server here has options. */
	if (target == NULL || type == NULL ||
	    (data != NULL && *(const char *)data))
		return __fail(E_INVAL);
	err = put(&l, source ? source : type);
	if (err == 0)
		err = put_target(&l, target);
	if (err == 0)
		err = put(&l, type);
	if (err == 0)
		err = get_root(type, &root);
	if (err == 0)
		err = get_fresh(&root);
	if (err != 0)
		return __fail(err);
	err = __open_path(AT_FDCWD, target, SLOT_SCRATCH, &dir);
	if (err == 0) {
		err = join(root, dir, (u32)flags, &l);
		sys_handle_close(dir);
	}
	sys_handle_close(root);
	return __done(err);
}

int
umount2(const char *target, int flags)
{
	struct label l = { .len = 0 };
	struct vfs_umount_q q = { 0 };
	struct vfs_umount_r r = { 0 };
	struct ipc_opt o = { .addr = l.text, .slots = SLOT_SCRATCH };
	handle_t root;
	int err = flags ? -E_INVAL : put_target(&l, target);

	if (err == 0)
		err = __open_path(AT_FDCWD, target, SLOT_SCRATCH, &root);
	if (err != 0)
		return __fail(err);
	o.len = l.len - 1;
	err = CALL(vfs_umount(H_VFS, &q, &r, &o));
	if (err == 0) {
		tell_root(root, 0);
		err = uncover(o.got[0], r.id);
		sys_handle_close(o.got[0]);
	}
	sys_handle_close(root);
	return __done(err);
}

int
umount(const char *target)
{
	return umount2(target, 0);
}
