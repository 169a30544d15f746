/*
 * test_walk.c - paths, crossings and permissions, on tmpfs' nodes.
 *
 * What is tested here is servers/lib: walk.c, cover.c, access.c, openfile.c.
 */
#include <string.h>
#include <servers/lib/pages.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/client.h>
#include <servers/lib/test/fake.h>
#include "../tmpfs.h"

enum { POOL = 2048, OPEN = 256 };

static _Alignas(4096) u8 pool[POOL * PAGE_SIZE];
static struct openfile open_files[OPEN];
static handle_t root;

static const struct service service = {
	.name = "tmpfs",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

static int
mk(const char *path)
{
	return c_path(root, dir_mkdir_n, path, 0755, 0, 0);
}

static void
put_file(const char *path, const char *text)
{
	handle_t h;

	CHECK_EQ(
	    c_open(root, path, FO_CREAT | FO_WRONLY | FO_TRUNC, 0644, &h), 0);
	CHECK_EQ(c_write(h, text, strlen(text)), strlen(text));
	c_close(h);
}

static int
st_of(const char *path, u32 flags)
{
	struct file_stat st;
	int err = c_stat(root, path, flags, &st);

	return err != 0 ? err : (int)MODE_TYPE(st.mode);
}

static void
test_plain(void)
{
	handle_t h, d;

	CHECK_EQ(mk("a"), 0);
	CHECK_EQ(mk("a/b/"), 0);
	CHECK_EQ(mk("a/b//c///"), 0);
	CHECK_EQ(mk("a"), -E_EXIST);
	CHECK_EQ(mk("a/"), -E_EXIST);
	CHECK_EQ(mk(""), -E_EXIST);
	CHECK_EQ(mk("."), -E_EXIST);
	CHECK_EQ(mk("a/.."), -E_EXIST);
	CHECK_EQ(mk("x/y"), -E_NOENT);
	put_file("a/f", "file");
	CHECK_EQ(mk("a/f"), -E_EXIST);
	CHECK_EQ(mk("a/f/"), -E_EXIST);
	CHECK_EQ(mk("a/f/x"), -E_NOTDIR);
	CHECK_EQ(st_of("", 0), FT_DIR);
	CHECK_EQ(st_of("///", 0), FT_DIR);
	CHECK_EQ(st_of("./a/./b/../f", 0), FT_REG);
	CHECK_EQ(st_of("a/f/", 0), -E_NOTDIR);
	CHECK_EQ(st_of("a/f/.", 0), -E_NOTDIR);
	CHECK_EQ(st_of("a/f/..", 0), -E_NOTDIR);
	CHECK_EQ(st_of("a/none/..", 0), -E_NOENT);
	CHECK_EQ(st_of("../../..", 0), FT_DIR);
	CHECK_EQ(st_of("../a/../../a/b/c/../../f", 0), FT_REG);
	CHECK_EQ(c_open(root, "a/f/", FO_RDONLY, 0, &h), -E_NOTDIR);
	CHECK_EQ(
	    c_open(root, "new/", FO_CREAT | FO_WRONLY, 0644, &h), -E_ISDIR);
	CHECK_EQ(c_open(root, "a", FO_WRONLY, 0, &h), -E_ISDIR);
	CHECK_EQ(c_open(root, "a", FO_CREAT, 0644, &h), -E_ISDIR);
	CHECK_EQ(c_open(root, "a", FO_CREAT | FO_EXCL, 0644, &h), -E_EXIST);
	CHECK_EQ(c_open(root, "a/f", FO_DIRECTORY, 0, &h), -E_NOTDIR);
	CHECK_EQ(c_open(root, "a/f", FO_ACCMODE, 0, &h), -E_INVAL);
	CHECK_EQ(c_open(root, "a/b", FO_PATH | FO_DIRECTORY, 0, &d), 0);
	CHECK_EQ(c_open(d, "../f", FO_RDONLY, 0, &h), 0);
	c_close(h);
	CHECK_EQ(c_open(d, "/c", FO_RDONLY, 0, &h), 0);
	c_close(h);
	CHECK_EQ(c_path(d, dir_rmdir_n, ".", 0, 0, 0), -E_INVAL);
	CHECK_EQ(c_path(d, dir_rmdir_n, "..", 0, 0, 0), -E_NOTEMPTY);
	CHECK_EQ(c_path(d, dir_unlink_n, "..", 0, 0, 0), -E_ISDIR);
	CHECK_EQ(c_path(d, dir_rmdir_n, "../b", 0, 0, 0), -E_NOTEMPTY);
	CHECK_EQ(c_path(d, dir_rmdir_n, "c/", 0, 0, 0), 0);
	CHECK_EQ(c_path(d, dir_rmdir_n, "../b", 0, 0, 0), 0);
	/* in a directory that is no more */
	CHECK_EQ(c_open(d, "x", FO_CREAT, 0644, &h), -E_NOENT);
	CHECK_EQ(c_open(d, "../f", FO_RDONLY, 0, &h), 0);
	c_close(h);
	c_close(d);
	CHECK_EQ(c_path(root, dir_rmdir_n, "a/f", 0, 0, 0), -E_NOTDIR);
	CHECK_EQ(c_path(root, dir_unlink_n, "a/f/", 0, 0, 0), -E_NOTDIR);
	CHECK_EQ(c_path(root, dir_unlink_n, "a", 0, 0, 0), -E_ISDIR);
	CHECK_EQ(c_path(root, dir_unlink_n, "a/f", 0, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_rmdir_n, "a", 0, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_rmdir_n, "", 0, 0, 0), -E_BUSY);
}

static void
test_hostile(void)
{
	static char path[3 * PATH_LEN];
	struct ipc_opt o = {
		.addr = path, .addr2 = client_text, .len2 = PATH_LEN + 1
	};
	struct dir_stat_q q = { 0 };
	struct dir_stat_r r;

	/* names */
	memset(path, 'n', 256);
	path[256] = 0;
	CHECK_EQ(mk(path), -E_NAMETOOLONG);
	CHECK_EQ(st_of(path, 0), -E_NAMETOOLONG);
	path[255] = 0;
	CHECK_EQ(mk(path), 0);
	CHECK_EQ(st_of(path, 0), FT_DIR);
	CHECK_EQ(c_path(root, dir_rmdir_n, path, 0, 0, 0), 0);
	/* paths */
	for (u32 len = 4093; len <= 8200; len += len < 4100 ? 1 : 1000) {
		memset(path, '/', len);
		path[len] = 0;
		CHECK_EQ(
		    st_of(path, 0), len > PATH_LEN ? -E_NAMETOOLONG : FT_DIR);
		for (u32 i = 0; i + 3 <= len; i += 3)
			memcpy(path + i, "../", 3);
		CHECK_EQ(
		    st_of(path, 0), len > PATH_LEN ? -E_NAMETOOLONG : FT_DIR);
		for (u32 i = 0; i + 2 <= len; i += 2)
			memcpy(path + i, "./", 2);
		CHECK_EQ(
		    st_of(path, 0), len > PATH_LEN ? -E_NAMETOOLONG : FT_DIR);
	}
	/* a NUL inside */
	memcpy(path, "a\0b", 3);
	o.len = 3;
	CHECK_EQ(dir_stat(root, &q, &r, &o), -E_INVAL);
	/* every byte but NUL and slash is a name */
	for (u32 c = 1; c < 256; c++) {
		if (c == '/' || c == '.')
			continue;
		path[0] = (char)c;
		memcpy(path + 1, "+", 2);
		CHECK_EQ(mk(path), 0);
		CHECK_EQ(c_path(root, dir_rmdir_n, path, 0, 0, 0), 0);
	}
	CHECK_EQ(mk("..."), 0);
	CHECK_EQ(c_path(root, dir_rmdir_n, "...", 0, 0, 0), 0);
}

static void
test_bad_requests(void)
{
	static char path[16];
	struct ipc_opt o = {
		.addr = path, .addr2 = client_text, .len2 = PATH_LEN + 1
	};
	struct dir_stat_q q = { 0 };
	struct dir_stat_r r;
	struct file_stat st;
	handle_t h;

	/* leases that are not there, or bad */
	CHECK_EQ(proto_call(root, dir_stat_n, 0, &q, 4, &r, sizeof r, NULL),
	    -E_PROTO);
	o.addr = (void *)0xbad;
	o.len = 3;
	CHECK_EQ(dir_stat(root, &q, &r, &o), -E_FAULT);
	/* a file is no directory */
	put_file("f", "x");
	CHECK_EQ(c_open(root, "f", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_stat(h, "", 0, &st), -E_NOTDIR);
	c_close(h);
	CHECK_EQ(c_path(root, dir_unlink_n, "f", 0, 0, 0), 0);
	/* two texts, the first longer than both */
	{
		struct dir_symlink_q sq = { .len1 = 1000 };
		struct dir_symlink_r sr;
		struct dir_rename_q rq = { .len1 = ~0u };
		struct dir_rename_r rr;

		o.addr = "abcdef";
		o.len = 6;
		CHECK_EQ(dir_symlink(root, &sq, &sr, &o), -E_INVAL);
		CHECK_EQ(dir_rename(root, &rq, &rr, &o), -E_INVAL);
	}
	/* unknown operations */
	CHECK_EQ(
	    proto_call(root, OP(PROTO_file, 40), 0, &q, 4, &r, sizeof r, NULL),
	    -E_NOSYS);
	CHECK_EQ(proto_call(root, OP(33, 40), 0, &q, 4, &r, sizeof r, NULL),
	    -E_NOSYS);
	CHECK_EQ(c_stat(fake_client(9999), "", 0, &st), -E_BADF);
}

static void
test_links(void)
{
	char text[PATH_LEN + 2], name[16], to[16];
	static char longtext[PATH_LEN + 2];
	handle_t h;

	CHECK_EQ(mk("d"), 0);
	CHECK_EQ(mk("d/e"), 0);
	put_file("d/f", "target");
	CHECK_EQ(c_symlink(root, "d/l", "f"), 0);
	CHECK_EQ(c_symlink(root, "d/up", "../d"), 0);
	CHECK_EQ(c_symlink(root, "d/l", "f"), -E_EXIST);
	CHECK_EQ(c_symlink(root, "d/x/", "f"), -E_NOENT);
	CHECK_EQ(c_symlink(root, "d/x", ""), -E_NOENT);
	CHECK_EQ(st_of("d/l", 0), FT_REG);
	CHECK_EQ(st_of("d/l", AT_NOFOLLOW), FT_LNK);
	CHECK_EQ(st_of("d/up/up/up/l", 0), FT_REG);
	CHECK_EQ(st_of("d/up/", AT_NOFOLLOW), FT_DIR);
	CHECK_EQ(st_of("d/l/", 0), -E_NOTDIR);
	CHECK_EQ(c_readlink(root, "d/up", text), 0);
	CHECK(strcmp(text, "../d") == 0);
	CHECK_EQ(c_readlink(root, "d/f", text), -E_INVAL);
	CHECK_EQ(c_open(root, "d/l", FO_NOFOLLOW, 0, &h), -E_LOOP);
	CHECK_EQ(c_open(root, "d/l", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_read(h, text, 100), 6);
	c_close(h);
	/* dangling */
	CHECK_EQ(c_symlink(root, "dang", "d/new"), 0);
	CHECK_EQ(st_of("dang", 0), -E_NOENT);
	CHECK_EQ(c_open(root, "dang", FO_CREAT | FO_EXCL, 0644, &h), -E_EXIST);
	CHECK_EQ(c_open(root, "dang", FO_CREAT | FO_WRONLY, 0644, &h), 0);
	c_close(h);
	CHECK_EQ(st_of("d/new", 0), FT_REG);
	CHECK_EQ(mk("dang"), -E_EXIST);
	/* loops */
	CHECK_EQ(c_symlink(root, "l1", "l2"), 0);
	CHECK_EQ(c_symlink(root, "l2", "l1"), 0);
	CHECK_EQ(st_of("l1", 0), -E_LOOP);
	CHECK_EQ(st_of("l1/x", 0), -E_LOOP);
	CHECK_EQ(c_open(root, "l1", FO_CREAT, 0644, &h), -E_LOOP);
	/* 40 links are followed, 41 are not */
	put_file("n0", "end");
	for (int i = 1; i <= 41; i++) {
		snprintf(name, sizeof name, "n%d", i);
		snprintf(to, sizeof to, "n%d", i - 1);
		CHECK_EQ(c_symlink(root, name, to), 0);
	}
	CHECK_EQ(st_of("n40", 0), FT_REG);
	CHECK_EQ(st_of("n41", 0), -E_LOOP);
	/* a text that grows beyond a path */
	memset(longtext, 'x', PATH_LEN);
	longtext[PATH_LEN] = 0;
	CHECK_EQ(c_symlink(root, "big", longtext), 0);
	CHECK_EQ(c_readlink(root, "big", text), 0);
	CHECK_EQ(strlen(text), PATH_LEN);
	CHECK_EQ(st_of("big", 0), -E_NAMETOOLONG);
	CHECK_EQ(st_of("big/x", 0), -E_NAMETOOLONG);
	longtext[PATH_LEN] = 'x';
	longtext[PATH_LEN + 1] = 0;
	CHECK_EQ(c_symlink(root, "bigger", longtext), -E_NAMETOOLONG);
}

static void
test_absolute_links(void)
{
	/* absolute: elsewhere */
	CHECK_EQ(c_symlink(root, "abs", "/etc//motd"), 0);
	CHECK_EQ(st_of("abs", 0), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_LINK);
	CHECK(client_cross.how & CROSS_TEXT);
	CHECK_EQ(client_cross.rest, 10);
	CHECK(strcmp(client_text, "/etc//motd") == 0);
	CHECK_EQ(st_of("d/../abs//more/../x", 0), -E_CROSS);
	CHECK(strcmp(client_text, "/etc//motd//more/../x") == 0);
	CHECK_EQ(st_of("abs", AT_NOFOLLOW), FT_LNK);
	CHECK_EQ(c_path(root, dir_unlink_n, "abs/", 0, 0, 0), -E_NOTDIR);
	CHECK_EQ(c_path(root, dir_unlink_n, "abs", 0, 0, 0), 0);
	/* the second path of a rename */
	CHECK_EQ(c_symlink(root, "abs", "/there"), 0);
	CHECK_EQ(c_two(root, dir_rename_n, "d/f", root, "abs/x"), -E_CROSS);
	CHECK_EQ(client_cross.how, CROSS_SECOND | CROSS_TEXT);
	CHECK(strcmp(client_text, "/there/x") == 0);
	CHECK_EQ(
	    c_two(root, dir_rename_n, "d/f", fake_foreign(3, 3), "x"), -E_XDEV);
	CHECK_EQ(c_two(root, dir_rename_n, "abs/f", fake_foreign(3, 3), "x"),
	    -E_CROSS);
	CHECK_EQ(client_cross.how, CROSS_TEXT);
}

static void
test_mounts(void)
{
	struct dir_uncover_q uq;
	struct dir_uncover_r ur;
	handle_t d, h;
	u32 id;

	CHECK_EQ(mk("m"), 0);
	CHECK_EQ(mk("m/under"), 0);
	CHECK_EQ(c_symlink(root, "tom", "./m"), 0);
	CHECK_EQ(c_open(root, "m", FO_PATH, 0, &d), 0);
	CHECK_EQ(c_path(root, dir_cover_n, "m/none", 0, 0, 0), -E_NOENT);
	CHECK_EQ(c_path(root, dir_cover_n, "", 0, 0, 0), -E_BUSY);
	fake_who = 3;
	CHECK_EQ(c_path(root, dir_cover_n, "m", 0, 0, 0), -E_PERM);
	fake_who = 0;
	CHECK_EQ(c_path(root, dir_cover_n, "m", 0, 0, 0), 0);
	id = client_cross.id;
	CHECK(id != 0);
	CHECK_EQ(c_path(d, dir_cover_n, "", 0, 0, 0), -E_BUSY);
	CHECK_EQ(st_of("m", 0), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_MOUNT);
	CHECK_EQ(client_cross.id, id);
	CHECK_EQ(client_cross.rest, 1);
	CHECK_EQ(client_cross.how, 0);
	CHECK_EQ(st_of("./m/../x", AT_NOFOLLOW), -E_CROSS);
	CHECK_EQ(client_cross.rest, 3);
	CHECK_EQ(st_of("tom/../x", 0), -E_CROSS);
	CHECK_EQ(client_cross.how, CROSS_TEXT);
	CHECK(strcmp(client_text, "/../x") == 0);
	CHECK_EQ(client_cross.rest, 5);
	CHECK_EQ(c_open(root, "m", FO_CREAT, 0644, &h), -E_CROSS);
	CHECK_EQ(c_open(root, "m", FO_CREAT | FO_EXCL, 0644, &h), -E_CROSS);
	CHECK_EQ(mk("m"), -E_EXIST);
	CHECK_EQ(mk("m/x"), -E_CROSS);
	CHECK_EQ(c_path(root, dir_rmdir_n, "m", 0, 0, 0), -E_BUSY);
	CHECK_EQ(c_path(root, dir_unlink_n, "m", 0, 0, 0), -E_ISDIR);
	CHECK_EQ(c_two(root, dir_rename_n, "m", root, "m2"), -E_BUSY);
	CHECK_EQ(mk("empty"), 0);
	CHECK_EQ(c_two(root, dir_rename_n, "empty", root, "m"), -E_BUSY);
	/* below, by a handle from before */
	CHECK_EQ(c_open(d, "under", FO_PATH, 0, &h), 0);
	CHECK_EQ(c_stat(h, "..", 0, &(struct file_stat){ 0 }), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_MOUNT);
	c_close(h);
	CHECK_EQ(c_stat(d, "../n0", 0, &(struct file_stat){ 0 }), 0);
	uq.id = id + 1;
	CHECK_EQ(dir_uncover(root, &uq, &ur, NULL), -E_INVAL);
	uq.id = id;
	CHECK_EQ(dir_uncover(root, &uq, &ur, NULL), 0);
	CHECK_EQ(st_of("m", 0), FT_DIR);
	c_close(d);
}

static void
test_up(void)
{
	struct file_mounted_q mq = { .id = 0x12345678 };
	struct file_mounted_r mr;
	char text[100];
	handle_t h;
	u32 mount;

	CHECK_EQ(c_open(root, "m", FO_PATH, 0, &h), 0);
	CHECK_EQ(file_mounted(h, &mq, &mr, NULL), -E_INVAL);
	c_close(h);
	CHECK_EQ(file_mounted(root, &mq, &mr, NULL), 0);
	CHECK_EQ(st_of("..", 0), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_UP);
	CHECK_EQ(client_cross.id, 0x12345678);
	CHECK_EQ(client_cross.rest, 2);
	CHECK_EQ(st_of("d/e/../../../../x/y", 0), -E_CROSS);
	CHECK_EQ(client_cross.rest, 12);
	CHECK_EQ(c_path(root, dir_rmdir_n, "..", 0, 0, 0), -E_CROSS);
	CHECK_EQ(c_open(root, "d/e", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_getpath(h, text, sizeof text, &mount), 0);
	CHECK(strcmp(text, "/d/e") == 0);
	CHECK_EQ(mount, 0x12345678);
	CHECK_EQ(c_getpath(h, text, 4, &mount), -E_RANGE);
	CHECK_EQ(c_two(root, dir_rename_n, "d/e", root, "d/other"), 0);
	CHECK_EQ(c_getpath(h, text, sizeof text, &mount), 0);
	CHECK(strcmp(text, "/d/other") == 0);
	CHECK_EQ(c_path(root, dir_rmdir_n, "d/other", 0, 0, 0), 0);
	CHECK_EQ(c_getpath(h, text, sizeof text, &mount), -E_NOENT);
	c_close(h);
	CHECK_EQ(c_getpath(root, text, sizeof text, &mount), 0);
	CHECK(strcmp(text, "") == 0);
	mq.id = 0;
	CHECK_EQ(file_mounted(root, &mq, &mr, NULL), 0);
	CHECK_EQ(st_of("..", 0), FT_DIR);
}

static int
fresh(handle_t at, handle_t *out)
{
	struct file_fresh_q q = { 0 };
	struct file_fresh_r r;
	struct ipc_opt o = { 0 };
	int err = file_fresh(at, &q, &r, &o);

	*out = o.got[0];
	return err;
}

static int
stand(handle_t at, u32 id)
{
	struct file_mounted_q q = { id };
	struct file_mounted_r r;

	return file_mounted(at, &q, &r, NULL);
}

/* Several trees at a time: each its own names, its own way up, its own end. */
static void
test_trees(void)
{
	handle_t a, b, c, d, f, many[TREES_MORE];
	u32 before = node_count(), used = pages_used(), mount;
	struct file_stat st;
	char text[100];

	CHECK_EQ(fresh(root, &a), 0);
	CHECK_EQ(fresh(root, &b), 0);
	CHECK_EQ(fresh(a, &c), -E_INVAL); /* not the first root */
	CHECK_EQ(c_path(a, dir_mkdir_n, "x", 0755, 0, 0), -E_NOENT); /* not yet */
	CHECK_EQ(stand(a, 0), -E_INVAL);
	CHECK_EQ(stand(a, 7), 0);
	CHECK_EQ(stand(a, 8), -E_BUSY);
	CHECK_EQ(stand(b, 8), 0);
	CHECK_EQ(c_path(a, dir_mkdir_n, "x", 0755, 0, 0), 0);
	CHECK_EQ(c_path(a, dir_mkdir_n, "x/y", 0755, 0, 0), 0);
	CHECK_EQ(c_stat(b, "x", 0, &st), -E_NOENT);
	CHECK_EQ(c_stat(root, "x/y", 0, &st), -E_NOENT);
	CHECK_EQ(c_stat(a, "x/../..", 0, &st), -E_CROSS);
	CHECK_EQ(client_cross.id, 7);
	CHECK_EQ(c_stat(b, "..", 0, &st), -E_CROSS);
	CHECK_EQ(client_cross.id, 8);
	CHECK_EQ(c_path(a, dir_rmdir_n, ".", 0, 0, 0), -E_BUSY);
	CHECK_EQ(c_open(a, "x/y", FO_RDONLY, 0, &d), 0);
	CHECK_EQ(c_getpath(d, text, sizeof text, &mount), 0);
	CHECK(strcmp(text, "/x/y") == 0 && mount == 7);
	CHECK_EQ(c_open(a, "x/f", FO_CREAT | FO_RDWR, 0644, &f), 0);
	CHECK_EQ(c_write(f, "text", 4), 4);
	CHECK(tmpfs_ok(tmpfs_root));
	for (u32 i = 0; i < TREES_MORE; i++)
		CHECK(fserve.tree.more[i].root == NULL ||
		      tmpfs_ok(fserve.tree.more[i].root));
	fake_who = 3;
	CHECK_EQ(stand(a, 0), -E_PERM);
	CHECK_EQ(fresh(root, &c), -E_PERM);
	fake_who = 0;
	/* The tree goes; what is open in it stays until it is closed. */
	CHECK_EQ(stand(a, 0), 0);
	CHECK_EQ(stand(a, 0), -E_INVAL);
	CHECK_EQ(c_stat(a, "x", 0, &st), -E_NOENT);
	CHECK_EQ(c_getpath(d, text, sizeof text, &mount), -E_NOENT);
	CHECK_EQ(c_getpath(a, text, sizeof text, &mount), -E_NOENT);
	CHECK_EQ(c_path(d, dir_mkdir_n, "z", 0755, 0, 0), -E_NOENT);
	CHECK_EQ(c_path(a, dir_mkdir_n, "z", 0755, 0, 0), -E_NOENT);
	CHECK_EQ(mk("moved"), 0);
	CHECK_EQ(c_two(root, dir_rename_n, "moved", a, "in"), -E_NOENT);
	CHECK_EQ(c_path(root, dir_rmdir_n, "moved", 0, 0, 0), 0);
	CHECK_EQ(c_write(f, "more", 4), 4);
	c_close(f);
	c_close(d);
	c_close(a);
	CHECK_EQ(stand(b, 0), 0);
	c_close(b);
	/* One too many; and those that never stood anywhere. */
	for (u32 i = 0; i < TREES_MORE; i++) {
		CHECK_EQ(fresh(root, &many[i]), 0);
		CHECK_EQ(stand(many[i], 100 + i), 0);
	}
	CHECK_EQ(fresh(root, &c), 0);
	CHECK_EQ(stand(c, 99), -E_NFILE);
	c_close(c);
	for (u32 i = 0; i < TREES_MORE; i++) {
		CHECK_EQ(stand(many[i], 0), 0);
		c_close(many[i]);
	}
	CHECK_EQ(node_count(), before);
	CHECK_EQ(pages_used(), used);
}

static void
test_access(void)
{
	handle_t h;

	/* 3: uid 100, group 7; 4: uid 101, groups 7 */
	CHECK_EQ(c_path(root, dir_chmod_n, "", 0755, 0, 0), 0);
	CHECK_EQ(mk("home"), 0);
	CHECK_EQ(c_path(root, dir_chown_n, "home", 100, 7, 0), 0);
	put_file("secret", "s");
	CHECK_EQ(c_path(root, dir_chmod_n, "secret", 0640, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_chown_n, "secret", 0, 7, 0), 0);
	fake_who = 3;
	CHECK_EQ(mk("mine"), -E_ACCES);
	CHECK_EQ(c_open(root, "x", FO_CREAT, 0644, &h), -E_ACCES);
	CHECK_EQ(c_open(root, "home/x", FO_CREAT | FO_RDWR, 0400, &h), 0);
	CHECK_EQ(c_write(h, "0123456789abcdef", 16), 16);
	c_close(h);
	CHECK_EQ(c_open(root, "home/x", FO_RDWR, 0, &h), -E_ACCES);
	CHECK_EQ(c_open(root, "home/x", FO_TRUNC, 0, &h), -E_ACCES);
	CHECK_EQ(c_open(root, "home/x", FO_RDONLY, 0, &h), 0);
	c_close(h);
	CHECK_EQ(c_open(root, "secret", FO_RDONLY, 0, &h), 0);
	c_close(h);
	CHECK_EQ(c_open(root, "secret", FO_RDWR, 0, &h), -E_ACCES);
	CHECK_EQ(c_path(root, dir_access_n, "secret", 4, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_access_n, "secret", 6, 0, 0), -E_ACCES);
	CHECK_EQ(c_path(root, dir_access_n, "secret", 8, 0, 0), -E_INVAL);
	CHECK_EQ(c_path(root, dir_chmod_n, "secret", 0777, 0, 0), -E_PERM);
	CHECK_EQ(c_path(root, dir_chown_n, "home/x", 101, ~0u, 0), -E_PERM);
	CHECK_EQ(c_path(root, dir_chown_n, "home/x", ~0u, 9, 0), -E_PERM);
	CHECK_EQ(c_path(root, dir_chown_n, "home/x", ~0u, 7, 0), 0);
	CHECK_EQ(c_path(root, dir_unlink_n, "secret", 0, 0, 0), -E_ACCES);
	/* sticky */
	fake_who = 0;
	CHECK_EQ(c_path(root, dir_chmod_n, "home", 01777, 0, 0), 0);
	fake_who = 4;
	CHECK_EQ(c_open(root, "home/y", FO_CREAT, 0666, &h), 0);
	c_close(h);
	CHECK_EQ(c_path(root, dir_unlink_n, "home/x", 0, 0, 0), -E_PERM);
	CHECK_EQ(c_two(root, dir_rename_n, "home/y", root, "home/x"), -E_PERM);
	CHECK_EQ(c_two(root, dir_rename_n, "home/x", root, "home/z"), -E_PERM);
	CHECK_EQ(c_two(root, dir_rename_n, "home/y", root, "home/z"), 0);
	/* no search */
	fake_who = 0;
	CHECK_EQ(c_path(root, dir_chmod_n, "home", 0700, 0, 0), 0);
	fake_who = 4;
	CHECK_EQ(st_of("home/x", 0), -E_ACCES);
	CHECK_EQ(st_of("home/none", 0), -E_ACCES);
	CHECK_EQ(st_of("home", 0), FT_DIR);
	fake_who = 3;
	CHECK_EQ(st_of("home/x", 0), FT_REG);
	fake_who = 0;
	CHECK_EQ(c_path(root, dir_unlink_n, "home/x", 0, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_unlink_n, "home/z", 0, 0, 0), 0);
}

static void
test_fifo_badge(void)
{
	handle_t a, b, c;

	CHECK_EQ(
	    c_path(root, dir_mknod_n, "ff", (u32)FT_CHR << 12 | 0644, 0, 0),
	    -E_PERM);
	CHECK_EQ(
	    c_path(root, dir_mknod_n, "ff", (u32)FT_FIFO << 12 | 0644, 0, 0),
	    0);
	CHECK_EQ(c_path(root, dir_mknod_n, "ff", (u32)FT_FIFO << 12, 0, 0),
	    -E_EXIST);
	CHECK_EQ(st_of("ff", 0), FT_FIFO);
	CHECK_EQ(c_open(root, "ff", FO_RDONLY, 0, &a), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_FIFO);
	CHECK_EQ(c_open(root, "ff", FO_WRONLY, 0, &b), -E_CROSS);
	CHECK(a != b && fake_badge_of(a) == fake_badge_of(b));
	(void)sys_handle_close(a);
	(void)sys_handle_close(b);
	/* CLOSED is on its way: another badge, then */
	CHECK_EQ(c_open(root, "ff", FO_RDONLY, 0, &c), -E_CROSS);
	CHECK(c != NO_HANDLE);
	fake_pump();
	CHECK_EQ(c_open(root, "ff", FO_RDONLY, 0, &a), -E_CROSS);
	CHECK_EQ(fake_badge_of(a), fake_badge_of(c));
	c_close(a);
	c_close(c);
	CHECK_EQ(c_open(root, "ff", FO_PATH, 0, &a), 0);
	c_close(a);
	CHECK_EQ(c_path(root, dir_unlink_n, "ff", 0, 0, 0), 0);
}

static void
test_table(void)
{
	static handle_t h[OPEN];
	u32 n = 0, one;

	fake_who = 3;
	while (c_open(root, "n0", FO_RDONLY, 0, &h[n]) == 0)
		n++;
	CHECK_EQ(n, OPEN / 2);
	fake_who = 4;
	CHECK_EQ(c_open(root, "n0", FO_RDONLY, 0, &h[n]), 0);
	n++;
	fake_who = 0;
	while (c_open(root, "n0", FO_RDONLY, 0, &h[n]) == 0)
		n++;
	CHECK_EQ(n, OPEN - 1); /* the root has one */
	/* nothing is created when it can not be opened */
	CHECK_EQ(c_open(root, "notmade", FO_CREAT, 0644, &one), -E_NFILE);
	CHECK_EQ(st_of("notmade", 0), -E_NOENT);
	while (n > 0)
		c_close(h[--n]);
	CHECK_EQ(openfile_count(), 1);
}

int
main(void)
{
	fake_service = &service;
	fake_table[3] = (struct who){ .pid = 3, .uid = 100, .gid = 7 };
	fake_table[4] = (struct who){
		.pid = 4, .uid = 101, .gid = 8, .ngroups = 1, .group = { 7 }
	};
	pages_init(pool, POOL);
	CHECK_EQ(tmpfs_start(), 0);
	fserve.tree.ops = &tmpfs_ops;
	fserve.tree.root = tmpfs_root;
	fserve.open = open_files;
	fserve.nopen = OPEN;
	CHECK_EQ(fserve_start(), 0);
	root = fserve.root;
	for (u32 pass = 0; pass < 2; pass++) {
		u32 before = node_count();

		fake_paging = pass ? 3 : 0;
		test_plain();
		CHECK_EQ(node_count(), before);
		test_hostile();
		test_bad_requests();
		if (pass == 0) {
			test_links();
			test_absolute_links();
		}
		test_mounts();
		test_up();
		test_trees();
		if (pass == 0)
			test_access();
		test_fifo_badge();
		test_table();
		CHECK_EQ(openfile_count(), 1);
		CHECK_EQ(park_count(), 0);
		if (pass == 0) {
			CHECK_EQ(
			    c_path(root, dir_rmdir_n, "m/under", 0, 0, 0), 0);
			CHECK_EQ(c_path(root, dir_rmdir_n, "m", 0, 0, 0), 0);
			CHECK_EQ(
			    c_path(root, dir_rmdir_n, "empty", 0, 0, 0), 0);
			CHECK_EQ(c_path(root, dir_unlink_n, "tom", 0, 0, 0), 0);
			CHECK_EQ(mk("d/e"), 0);
		}
	}
	printf("walk: ok\n");
	return 0;
}
