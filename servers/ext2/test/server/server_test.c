/*
 * server_test.c IMAGE - the file server as its clients see it: protocol
 * messages in, the image out, for e2fsck and debugfs to look at.
 *
 * One copy in three says E_AGAIN, as when the client's page is not there; but
 * not in transfers of many pages, as the fake kernel insists that nobody copies
 * again before READY, which is more than the real one asks.
 */
#include <string.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/client.h>
#include <servers/lib/test/fake.h>
#include "../../server.h"

enum { OPEN = 64, BIG = 700000 };

static struct openfile open_files[OPEN];
static u8 *image, buf[BIG], back[BIG];
static u64 image_size;
static handle_t root;
static u32 changes;

struct fs *server_fs;

void
server_changed(void)
{
	changes++;
}

static int
image_read(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	u64 at = sector * 512;

	(void)ctx;
	for (unsigned i = 0; i < n; at += v[i++].len) {
		CHECK(at + v[i].len <= image_size);
		memcpy(v[i].addr, image + at, v[i].len);
	}
	return 0;
}

static int
image_write(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	u64 at = sector * 512;

	(void)ctx;
	for (unsigned i = 0; i < n; at += v[i++].len) {
		CHECK(at + v[i].len <= image_size);
		memcpy(image + at, v[i].addr, v[i].len);
	}
	return 0;
}

static int
image_flush(void *ctx)
{
	(void)ctx;
	return 0;
}

static void
now(void *ctx, struct ext2_time *t)
{
	(void)ctx;
	t->sec = 1700000000;
	t->nsec = 0;
}

static void
log_line(void *ctx, const char *line)
{
	(void)ctx;
	fprintf(stderr, "%s\n", line);
}

static const struct service service = { .name = "ext2",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable };

static void
load(const char *path)
{
	FILE *f = fopen(path, "rb");

	CHECK(f != NULL && fseek(f, 0, SEEK_END) == 0);
	image_size = (u64)ftell(f);
	image = malloc((size_t)image_size);
	rewind(f);
	CHECK_EQ(fread(image, 1, (size_t)image_size, f), image_size);
	fclose(f);
}

static void
save(const char *path)
{
	FILE *f = fopen(path, "wb");

	CHECK(f != NULL);
	CHECK_EQ(fwrite(image, 1, (size_t)image_size, f), image_size);
	CHECK_EQ(fclose(f), 0);
}

static void
start(void)
{
	static struct ext2_dev dev = {
		.read = image_read, .write = image_write, .flush = image_flush
	};
	struct ext2_config cfg = {
		.dev = &dev, .max_inodes = 100, .now = now, .log = log_line
	};
	struct inode *ip;

	dev.sectors = image_size / 512;
	cfg.arena_size = ext2_arena_size(256 * 1024, cfg.max_inodes);
	cfg.arena = malloc(cfg.arena_size);
	CHECK_EQ(ext2_mount(&cfg, &server_fs), 0);
	CHECK_EQ(ext2_root(server_fs, &ip), 0);
	fserve.tree.ops = &ext2_nodes;
	fserve.tree.root = (struct node *)(void *)ip;
	fserve.open = open_files;
	fserve.nopen = OPEN;
	fake_service = &service;
	CHECK_EQ(fserve_start(), 0);
	root = fserve.root;
}

/* Repeats what a short count left, as a program would. */
static void
write_all(handle_t h, const u8 *from, u32 len)
{
	for (u32 done = 0; done < len;) {
		int n = c_write(h, from + done, len - done);

		CHECK(n > 0);
		done += (u32)n;
	}
}

static void
read_all(handle_t h, u8 *to, u32 len)
{
	for (u32 done = 0; done < len;) {
		int n = c_read(h, to + done, len - done);

		CHECK(n > 0);
		done += (u32)n;
	}
}

static void
contents(void)
{
	struct file_stat st;
	handle_t h, two;

	for (u32 i = 0; i < BIG; i++)
		buf[i] = (u8)(i * 31 >> 3);
	CHECK_EQ(
	    c_open(root, "big", FO_CREAT | FO_EXCL | FO_RDWR, 0640, &h), 0);
	CHECK_EQ(c_open(root, "big", FO_CREAT | FO_EXCL, 0640, &two), -E_EXIST);
	write_all(h, buf, BIG);
	CHECK_EQ(c_seek(h, 0, 0), 0);
	read_all(h, back, BIG);
	CHECK(memcmp(buf, back, BIG) == 0);
	CHECK_EQ(c_read(h, back, 10), 0);
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK_EQ(st.size, BIG);
	CHECK_EQ(st.mode, FT_REG << 12 | 0640);
	CHECK_EQ(st.mtime, 1700000000);
	CHECK_EQ(c_open(root, "big", FO_WRONLY | FO_APPEND, 0, &two), 0);
	write_all(two, (const u8 *)"the end", 7);
	c_close(two);
	CHECK_EQ(c_read(h, back, 10), 7);
	CHECK(memcmp(back, "the end", 7) == 0);
	CHECK_EQ(c_truncate(h, 1000), 0);
	CHECK_EQ(c_pwrite(h, "x", 1, 400000), 1);
	CHECK_EQ(c_pread(h, back, 10, 399995), 6);
	CHECK(memcmp(back, "\0\0\0\0\0x", 6) == 0);
	c_close(h);
	CHECK_EQ(c_open(root, "big", FO_WRONLY | FO_TRUNC, 0, &h), 0);
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK(st.size == 0 && st.blocks == 0);
	write_all(h, buf, 5000);
	c_close(h);
}

static void
names(void)
{
	char text[PATH_LEN + 1], path[300];
	struct file_stat st;
	handle_t h, dir;
	u32 mount;

	CHECK_EQ(c_path(root, dir_mkdir_n, "d", 0755, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_mkdir_n, "d/e", 0755, 0, 0), 0);
	CHECK_EQ(c_symlink(root, "d/up", "../big"), 0);
	CHECK_EQ(c_symlink(root, "d/abs", "/big"), 0);
	CHECK_EQ(c_stat(root, "d/e/../up", 0, &st), 0);
	CHECK_EQ(st.size, 5000);
	CHECK_EQ(c_stat(root, "d/up", AT_NOFOLLOW, &st), 0);
	CHECK_EQ(st.mode >> 12, FT_LNK);
	CHECK_EQ(c_stat(root, "d/abs", 0, &st), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_LINK);
	CHECK_EQ(c_readlink(root, "d/abs", text), 0);
	CHECK(strcmp(text, "/big") == 0);
	CHECK_EQ(c_open(root, "d/e", FO_PATH | FO_DIRECTORY, 0, &dir), 0);
	CHECK_EQ(c_getpath(dir, path, sizeof path, &mount), 0);
	CHECK(strcmp(path, "/d/e") == 0);
	CHECK_EQ(c_two(root, dir_link_n, "big", dir, "hard"), 0);
	CHECK_EQ(c_two(root, dir_rename_n, "d", dir, "loop"), -E_INVAL);
	CHECK_EQ(c_two(root, dir_rename_n, "d/up", dir, "moved"), 0);
	CHECK_EQ(c_stat(root, "d/e/hard", 0, &st), 0);
	CHECK_EQ(st.nlink, 2);
	CHECK_EQ(
	    c_path(root, dir_mknod_n, "fifo", FT_FIFO << 12 | 0644, 0, 0), 0);
	CHECK_EQ(c_open(root, "fifo", FO_RDONLY, 0, &h), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_FIFO);
	c_close(h);
	/* open files outlive their names, removed directories are empty */
	CHECK_EQ(c_open(dir, "hard", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_path(root, dir_unlink_n, "big", 0, 0, 0), 0);
	CHECK_EQ(c_path(dir, dir_unlink_n, "hard", 0, 0, 0), 0);
	CHECK_EQ(c_path(dir, dir_unlink_n, "moved", 0, 0, 0), 0);
	CHECK_EQ(c_pread(h, back, 100, 4900), 100);
	CHECK(memcmp(back, buf + 4900, 100) == 0);
	CHECK_EQ(c_path(root, dir_rmdir_n, "d/e", 0, 0, 0), 0);
	CHECK_EQ(c_open(dir, "x", FO_CREAT | FO_WRONLY, 0644, &root), -E_NOENT);
	root = fserve.root;
	c_close(dir);
	c_close(h);
}

/* More entries than one answer holds; each is told once. */
static void
listing(void)
{
	static _Alignas(8) u8 page[1000];
	u32 seen[200] = { 0 }, other = 0;
	char name[40];
	handle_t h;
	int n;

	for (u32 i = 0; i < 200; i++) {
		snprintf(name, sizeof name, "d/entry-%u", i);
		CHECK_EQ(c_open(root, name, FO_CREAT | FO_WRONLY, 0600, &h), 0);
		c_close(h);
	}
	CHECK_EQ(c_open(root, "d", FO_RDONLY | FO_DIRECTORY, 0, &h), 0);
	while ((n = c_getdents(h, page, sizeof page)) > 0) {
		for (u8 *p = page; p < page + n;) {
			struct file_dirent *e = (void *)p;
			unsigned i;

			if (sscanf(e->name, "entry-%u", &i) == 1) {
				CHECK_EQ(e->type, FT_REG);
				seen[i]++;
				snprintf(name, sizeof name, "d/%s", e->name);
				/* removing while reading */
				CHECK_EQ(
				    c_path(root, dir_unlink_n, name, 0, 0, 0),
				    0);
			} else {
				other++;
			}
			p += e->reclen;
		}
	}
	CHECK_EQ(n, 0);
	CHECK_EQ(other, 3);
	for (u32 i = 0; i < 200; i++)
		CHECK_EQ(seen[i], 1);
	c_close(h);
}

static void
attributes(void)
{
	struct file_sync_q sync = { 0 };
	struct file_sync_r sync_r;
	struct file_stat st;
	handle_t h;

	CHECK_EQ(c_open(root, "mine", FO_CREAT | FO_RDWR, 0600, &h), 0);
	CHECK_EQ(c_path(root, dir_chown_n, "mine", 100, 7, 0), 0);
	fake_who = 3;
	CHECK_EQ(c_path(root, dir_chmod_n, "mine", 0640, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_chown_n, "mine", 0, 7, 0), -E_PERM);
	CHECK_EQ(c_path(root, dir_mkdir_n, "no", 0755, 0, 0), -E_ACCES);
	CHECK_EQ(c_path(root, dir_unlink_n, "mine", 0, 0, 0), -E_ACCES);
	fake_who = 4;
	CHECK_EQ(c_path(root, dir_access_n, "mine", 4, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_access_n, "mine", 2, 0, 0), -E_ACCES);
	fake_who = 0;
	CHECK_EQ(c_stat(root, "mine", 0, &st), 0);
	CHECK(st.uid == 100 && st.gid == 7 && st.mode == 0100640);
	CHECK(ext2_dirty(server_fs));
	CHECK_EQ(file_sync(h, &sync, &sync_r, NULL), 0);
	CHECK(ext2_dirty(server_fs)); /* the clean mark is still to come */
	CHECK_EQ(file_sync(root, &sync, &sync_r, NULL), 0);
	CHECK(!ext2_dirty(server_fs));
	c_close(h);
}

int
main(int argc, char **argv)
{
	CHECK_EQ(argc, 2);
	fake_table[3] = (struct who){ .pid = 3, .uid = 100, .gid = 50 };
	fake_table[4] = (struct who){
		.pid = 4, .uid = 101, .gid = 8, .ngroups = 1, .group = { 7 }
	};
	load(argv[1]);
	start();
	contents();
	fake_paging = 3;
	names();
	listing();
	attributes();
	fake_pump();
	CHECK_EQ(openfile_count(), 1);
	CHECK_EQ(park_count(), 0);
	CHECK(changes > 0);
	CHECK_EQ(ext2_sync(server_fs), 0);
	save(argv[1]);
	printf("server: ok\n");
	return 0;
}
