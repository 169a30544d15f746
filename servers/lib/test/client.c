/*
 * client.c - file.h and dir.h as a test's functions: what libc would do.
 */
#include <string.h>
#include "client.h"
#include "fake.h"

struct cross client_cross;
char client_text[PATH_LEN + 2];

/* The two leases of a path operation. */
static struct ipc_opt
paths(const char *path, u32 len)
{
	struct ipc_opt o = { .addr = path,
		.len = len,
		.addr2 = client_text,
		.len2 = PATH_LEN + 1 };

	memset(client_text, 0, sizeof client_text);
	memset(&client_cross, 0, sizeof client_cross);
	return o;
}

int
c_open(handle_t dir, const char *path, u32 flags, u32 mode, handle_t *h)
{
	struct dir_open_q q = { flags, mode };
	struct ipc_opt o = paths(path, strlen(path));
	struct dir_open_r r;
	int err = dir_open(dir, &q, &r, &o);

	client_cross = r.x;
	*h = o.got[0];
	return err;
}

int
c_path(handle_t dir, u32 op, const char *path, u32 w0, u32 w1, u32 w2)
{
	u32 q[3] = { w0, w1, w2 }, r[5] = { 0 }, len = 4;
	struct ipc_opt o = paths(path, strlen(path));
	int err;

	if (op == dir_chown_n)
		len = 12;
	if (op == dir_chmod_n || op == dir_access_n || op == dir_mknod_n ||
	    op == dir_truncate_n)
		len = 8;
	err = proto_call(dir, op, 2, q, len, r, sizeof r, &o);
	if (err != 0 || op == dir_cover_n)
		memcpy(&client_cross, r, sizeof client_cross);
	if (op == dir_cover_n && err == 0)
		client_cross.id = r[4];
	return err;
}

static int
two(handle_t dir, u32 op, const char *first, const char *second, handle_t dir2)
{
	static char both[2 * PATH_LEN + 100];
	u32 q[2] = { strlen(first), 0 }, r[4] = { 0 };
	struct ipc_opt o;
	int err;

	memcpy(both, first, q[0]);
	strcpy(both + q[0], second);
	o = paths(both, q[0] + strlen(second));
	if (dir2 != NO_HANDLE) {
		o.ngive = 1;
		o.give[0] = dir2;
		o.keep = 1;
	}
	err = proto_call(
	    dir, op, 2, q, op == dir_link_n ? 8 : 4, r, sizeof r, &o);
	memcpy(&client_cross, r, sizeof client_cross);
	return err;
}

int
c_two(
    handle_t dir, u32 op, const char *first, handle_t dir2, const char *second)
{
	return two(dir, op, first, second, dir2);
}

int
c_symlink(handle_t dir, const char *path, const char *text)
{
	return two(dir, dir_symlink_n, path, text, NO_HANDLE);
}

int
c_readlink(handle_t dir, const char *path, char *text)
{
	struct dir_readlink_q q = { 0 };
	struct ipc_opt o = paths(path, strlen(path));
	struct dir_readlink_r r;
	int err = dir_readlink(dir, &q, &r, &o);

	client_cross = r.x;
	if (err == 0)
		strcpy(text, client_text);
	return err;
}

int
c_stat(handle_t dir, const char *path, u32 flags, struct file_stat *st)
{
	struct dir_stat_q q = { flags };
	struct ipc_opt o = paths(path, strlen(path));
	struct dir_stat_r r;
	int err = dir_stat(dir, &q, &r, &o);

	memcpy(&client_cross, &r, sizeof client_cross);
	*st = r.st;
	return err;
}

int
c_fstat(handle_t h, struct file_stat *st)
{
	struct file_stat_q q = { 0 };
	struct file_stat_r r;
	int err = file_stat(h, &q, &r, NULL);

	*st = r.st;
	return err;
}

int
c_read(handle_t h, void *to, u32 len)
{
	struct file_read_q q = { 0 };
	struct ipc_opt o = { .addr = to, .len = len, .out = 1 };
	struct file_read_r r;
	int err = file_read(h, &q, &r, &o);

	if (err != 0)
		return err;
	if (r.inl)
		memcpy(to, r.data, r.count);
	return (int)r.count;
}

int
c_pread(handle_t h, void *to, u32 len, u64 off)
{
	struct file_pread_q q = { .off = off };
	struct ipc_opt o = { .addr = to, .len = len, .out = 1 };
	struct file_pread_r r;
	int err = file_pread(h, &q, &r, &o);

	if (err != 0)
		return err;
	if (r.inl)
		memcpy(to, r.data, r.count);
	return (int)r.count;
}

int
c_write(handle_t h, const void *from, u32 len)
{
	struct file_write_short_q sq = { .len = len };
	struct file_write_short_r sr;
	struct file_write_q q = { 0 };
	struct ipc_opt o = { .addr = from, .len = len };
	struct file_write_r r;
	int err;

	if (len <= sizeof sq.data) {
		memcpy(sq.data, from, len);
		err = file_write_short(h, &sq, &sr, NULL);
		return err != 0 ? err : (int)sr.count;
	}
	err = file_write(h, &q, &r, &o);
	return err != 0 ? err : (int)r.count;
}

int
c_pwrite(handle_t h, const void *from, u32 len, u64 off)
{
	struct file_pwrite_q q = { .off = off };
	struct ipc_opt o = { .addr = from, .len = len };
	struct file_pwrite_r r;
	int err = file_pwrite(h, &q, &r, &o);

	return err != 0 ? err : (int)r.count;
}

i64
c_seek(handle_t h, i64 off, u32 whence)
{
	struct file_seek_q q = { .off = off, .whence = whence };
	struct file_seek_r r;
	int err = file_seek(h, &q, &r, NULL);

	return err != 0 ? err : r.pos;
}

int
c_truncate(handle_t h, u64 size)
{
	struct file_truncate_q q = { size };
	struct file_truncate_r r;

	return file_truncate(h, &q, &r, NULL);
}

int
c_getdents(handle_t h, void *to, u32 len)
{
	struct file_getdents_q q = { 0 };
	struct ipc_opt o = { .addr = to, .len = len, .out = 1 };
	struct file_getdents_r r;
	int err = file_getdents(h, &q, &r, &o);

	return err != 0 ? err : (int)r.bytes;
}

int
c_getpath(handle_t h, char *to, u32 len, u32 *mount)
{
	struct file_path_q q = { 0 };
	struct ipc_opt o = { .addr = to, .len = len - 1, .out = 1 };
	struct file_path_r r;
	int err = file_path(h, &q, &r, &o);

	if (err == 0)
		to[r.len] = 0;
	*mount = r.mount;
	return err;
}

void
c_close(handle_t h)
{
	(void)sys_handle_close(h);
	fake_pump();
}
