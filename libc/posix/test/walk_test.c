/*
 * walk_test.c - libc/posix/walk.c against the world of world.c.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <libc/posix/walk.h>
#include <libc/posix/test/world.h>

static int failures;

#define CHECK(cond, ...)                                                  \
	do {                                                              \
		if (!(cond)) {                                            \
			failures++;                                       \
			printf("%s:%d: %s: ", __FILE__, __LINE__, #cond); \
			printf(__VA_ARGS__);                              \
			printf("\n");                                     \
		}                                                         \
	} while (0)

/* Open it: the node, or -E_.  Leaves nothing open. */
static int
reach(int dirfd, const char *path)
{
	struct dir_open_q q = { 0 };
	struct dir_open_r r = { 0 };
	struct walk w;
	int err, node;

	WALK(w, open, q, r);
	err = __walk(&w, dirfd, path);
	if (err != 0)
		return err;
	node = world_of(w.got);
	sys_handle_close(w.got);
	return node;
}

static void
expect(int dirfd, const char *path, int want)
{
	int got = reach(dirfd, path);

	CHECK(got == want, "%s: %d, not %d", path, got, want);
	CHECK(world_open_handles() == 0, "%s leaves %d handles open", path,
	    world_open_handles());
}

static void
test_single(void)
{
	expect(AT_FDCWD, "/", 0);
	expect(AT_FDCWD, "/etc/passwd", 3);
	expect(AT_FDCWD, "//etc//passwd", 3);
	expect(AT_FDCWD, "/etc/./../etc/passwd", 3);
	expect(AT_FDCWD, "/nothing", -E_NOENT);
	expect(AT_FDCWD, "/etc/passwd/x", -E_NOTDIR);
	expect(AT_FDCWD, "", -E_NOENT);
	expect(AT_FDCWD, "etc/passwd", 3);
	expect(AT_FDCWD, "/rel", 3);
	/* mounts, there and back */
	expect(AT_FDCWD, "/tmp", 10);
	expect(AT_FDCWD, "/tmp/", 10);
	expect(AT_FDCWD, "/tmp/a/f", 12);
	expect(AT_FDCWD, "/tmp/a/mnt", 20);
	expect(AT_FDCWD, "/tmp/a/mnt/deep/g", 22);
	expect(AT_FDCWD, "/tmp/..", 0);
	expect(AT_FDCWD, "/tmp/../etc/passwd", 3);
	expect(AT_FDCWD, "/tmp/a/mnt/../f", 12);
	expect(AT_FDCWD, "/tmp/a/mnt/deep/../../../..", 0);
	expect(AT_FDCWD, "/tmp/a/mnt/../../../tmp/a/mnt/deep", 21);
	/* `..' at the root of all */
	expect(AT_FDCWD, "/..", 0);
	expect(AT_FDCWD, "/../../../etc/passwd", 3);
	/* links that leave the server, in each direction */
	expect(AT_FDCWD, "/abs", 11);
	expect(AT_FDCWD, "/abs/f", 12);
	expect(AT_FDCWD, "/tmp/back", 3);
	expect(AT_FDCWD, "/tmp/home/passwd", 3);
	expect(AT_FDCWD, "/etc/up", 12);
	expect(AT_FDCWD, "/tmp/home/up", 12);
	expect(AT_FDCWD, "/loop", -E_LOOP);
	expect(AT_FDCWD, "/loop/x", -E_LOOP);
}

static void
test_start(void)
{
	world_set(5, 11);
	expect(5, "f", 12);
	expect(5, "..", 10);
	expect(5, "../..", 0);
	expect(5, "/etc/passwd", 3);
	expect(6, "f", -E_BADHANDLE);
	expect(NOFILE, "f", -E_BADF);
	expect(-1, "f", -E_BADF);
	expect(-1, "/etc/passwd", 3);
	world_set(H_CWD, 21);
	expect(AT_FDCWD, "g", 22);
	expect(AT_FDCWD, "../../f", 12);
	expect(AT_FDCWD, "../../../../../../..", 0);
	world_set(H_CWD, 0);
	CHECK(world_of(5) == 11, "a descriptor given was closed");
	CHECK(reach(AT_FDCWD, NULL) == -E_FAULT, "no path");
}

static void
test_long(void)
{
	char path[PATH_LEN + 20];

	memset(path, '/', sizeof path);
	strcpy(path + PATH_LEN - 10, "etc/passwd");
	expect(AT_FDCWD, path, 3);
	memset(path, '/', sizeof path);
	strcpy(path + PATH_LEN - 9, "etc/passwd");
	expect(AT_FDCWD, path, -E_NAMETOOLONG);
	/* A rest that fills the buffer, after a crossing by text. */
	memset(path, '/', sizeof path);
	memcpy(path, "/tmp/home", 9);
	strcpy(path + PATH_LEN - 6, "passwd");
	expect(AT_FDCWD, path, 3);
}

static int node_seen;

static int
at_node(struct walk *w, u32 kind, handle_t node)
{
	(void)w;
	node_seen = (int)kind * 100 + world_of(node);
	sys_handle_close(node);
	return -E_NXIO;
}

static void
test_nodes(void)
{
	struct dir_open_q q = { 0 };
	struct dir_open_r r;
	struct walk w;

	expect(AT_FDCWD, "/etc/fifo", -E_NXIO);
	WALK(w, open, q, r);
	w.at_node = at_node;
	CHECK(__walk(&w, AT_FDCWD, "/tmp/home/fifo") == -E_NXIO, "fifo");
	CHECK(node_seen == CROSS_FIFO * 100 + 8, "%d", node_seen);
	CHECK(__walk(&w, AT_FDCWD, "/etc/null") == -E_NXIO, "node");
	CHECK(node_seen == CROSS_NODE * 100 + 9, "%d", node_seen);
	CHECK(world_open_handles() == 0, "%d open", world_open_handles());
}

static void
test_readlink(void)
{
	struct dir_readlink_q q = { 0 };
	struct dir_readlink_r r = { 0 };
	struct walk w;

	WALK(w, readlink, q, r);
	CHECK(__walk(&w, AT_FDCWD, "/tmp/home") == 0, "readlink");
	CHECK(r.len == 4 && memcmp(w.text, "/etc", 4) == 0, "%u", r.len);
	CHECK(__walk(&w, AT_FDCWD, "/tmp/home/up") == 0, "readlink");
	CHECK(r.len == 10, "%u", r.len);
	CHECK(__walk(&w, AT_FDCWD, "/etc") == -E_INVAL, "not a link");
}

static void
pair(const char *from, const char *to, int want, int dir1, int dir2,
    const char *name2)
{
	struct dir_rename_q q = { 0 };
	struct dir_rename_r r;
	struct walk w;
	int err;

	memset(&world_pair, 0xff, sizeof world_pair);
	WALK(w, rename, q, r);
	err = __walk2(&w, AT_FDCWD, from, AT_FDCWD, to);
	CHECK(err == want, "%s -> %s: %d, not %d", from, to, err, want);
	CHECK(world_open_handles() == 0, "%s -> %s leaves handles", from, to);
	if (want != 0 || err != 0)
		return;
	CHECK(world_pair.dir1 == dir1 && world_pair.dir2 == dir2 &&
		  strcmp(world_pair.name2, name2) == 0,
	    "%s -> %s: %d, %d/%s", from, to, world_pair.dir1, world_pair.dir2,
	    world_pair.name2);
}

static void
test_pairs(void)
{
	pair("/etc/passwd", "/etc/new", 0, 2, 2, "new");
	pair("/etc/passwd", "/new/", 0, 2, 0, "new");
	pair("/tmp/a/f", "/tmp/g", 0, 11, 10, "g");
	pair("/tmp/a/f", "/tmp/a/g", 0, 11, 11, "g");
	pair("/tmp/back", "/tmp/home/../tmp/x", 0, 10, 10, "x");
	pair("/tmp/a/mnt/deep/g", "/tmp/a/mnt/h", 0, 21, 20, "h");
	pair("/tmp/home/passwd", "/etc/x", 0, 2, 2, "x");
	pair("/etc/passwd", "/tmp/home/x", 0, 2, 2, "x");
	/* really two servers */
	pair("/etc/passwd", "/tmp/x", -E_XDEV, 0, 0, "");
	pair("/tmp/a/f", "/etc/x", -E_XDEV, 0, 0, "");
	pair("/tmp/a/f", "/tmp/a/mnt/x", -E_XDEV, 0, 0, "");
	pair("/tmp/a/f", "x", -E_XDEV, 0, 0, "");
	/* and neither */
	pair("/none", "/etc/x", -E_NOENT, 0, 0, "");
	pair("/etc/passwd", "/none/x", -E_NOENT, 0, 0, "");
	pair("/tmp/a/f", "/tmp/none/x", -E_NOENT, 0, 0, "");
	pair("/etc/passwd", "", -E_NOENT, 0, 0, "");
	pair("/etc/passwd", "/loop/x", -E_LOOP, 0, 0, "");
}

/* Servers that do not keep to dir.h harm nobody else. */
static void
lie(u32 kind, u32 id, u32 rest, u32 how)
{
	int err;

	world_lie = (struct cross){ kind, id, rest, how };
	err = reach(AT_FDCWD, "/etc/passwd");
	CHECK(err < 0, "kind %u id %u rest %u how %u: %d", kind, id, rest, how,
	    err);
	CHECK(world_open_handles() == 0, "kind %u leaves handles", kind);
	world_lie.kind = 0;
}

static void
test_lies(void)
{
	static const u32 numbers[] = { 0, 1, 2, 7, 8, 11, 12, 4094, 4095, 4096,
		4097, 0x7fffffff, 0xffffffff };
	enum { N = sizeof numbers / sizeof numbers[0] };

	for (u32 kind = 1; kind < 8; kind++)
		for (u32 id = 0; id < 10; id++)
			for (u32 i = 0; i < N; i++)
				for (u32 how = 0; how < 4; how++)
					lie(kind, id, numbers[i], how);
}

static void
test_cost(void)
{
	world_calls = 0;
	reach(AT_FDCWD, "/etc/passwd");
	CHECK(world_calls == 1, "%d calls for a plain path", world_calls);
	world_calls = 0;
	reach(AT_FDCWD, "/tmp/a/f");
	CHECK(world_calls == 3, "%d calls for a path over one mount",
	    world_calls);
}

int
main(void)
{
	world_set(H_ROOT, 0);
	world_set(H_CWD, 0);
	test_single();
	test_start();
	test_long();
	test_nodes();
	test_readlink();
	test_pairs();
	test_lies();
	test_cost();
	printf("%s\n", failures ? "FAILED" : "ok");
	return failures != 0;
}
