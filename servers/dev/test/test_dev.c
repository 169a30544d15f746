/*
 * test_dev.c - the devices that dev serves itself, and names of others.
 */
#include <string.h>
#include <proto/dev.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/client.h>
#include <servers/lib/test/fake.h>
#include "../devices.h"

enum { OPEN = 64 };

static struct openfile open_files[OPEN];
static handle_t root, administrator;

static const struct service service = {
	.name = "dev",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

static int
publish_name(handle_t to, const char *name, u32 mode, handle_t node)
{
	struct dev_publish_q q = { mode, 0x401, 0 };
	struct ipc_opt o = { .addr = name,
		.len = strlen(name),
		.ngive = 1,
		.give = { node },
		.keep = 1 };
	struct dev_publish_r r;

	if (node == NO_HANDLE)
		o.ngive = 0;
	return dev_publish(to, &q, &r, &o);
}

static int
withdraw_name(handle_t to, const char *name)
{
	struct dev_withdraw_q q = { 0 };
	struct ipc_opt o = { .addr = name, .len = strlen(name) };
	struct dev_withdraw_r r;

	return dev_withdraw(to, &q, &r, &o);
}

static void
test_own(void)
{
	static u8 buf[100000], other[64];
	struct file_stat st;
	handle_t h;
	u32 same = 0;

	CHECK_EQ(c_open(root, "null", FO_RDWR | FO_TRUNC, 0, &h), 0);
	CHECK_EQ(c_read(h, buf, 100), 0);
	CHECK_EQ(c_write(h, buf, 100), 100);
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK_EQ(st.mode, (u32)FT_CHR << 12 | 0666);
	CHECK_EQ(st.rdev, 0x103);
	c_close(h);
	CHECK_EQ(c_open(root, "zero", FO_RDWR, 0, &h), 0);
	memset(buf, 1, sizeof buf);
	CHECK_EQ(c_read(h, buf, 100000), 100000);
	for (u32 i = 0; i < 100000; i++)
		CHECK_EQ(buf[i], 0);
	CHECK_EQ(c_read(h, buf, 3), 3);
	c_close(h);
	CHECK_EQ(c_open(root, "full", FO_RDWR, 0, &h), 0);
	CHECK_EQ(c_write(h, buf, 1), -E_NOSPC);
	CHECK_EQ(c_read(h, buf, 1), 1);
	c_close(h);
	CHECK_EQ(c_open(root, "random", FO_RDWR, 0, &h), 0);
	CHECK_EQ(c_read(h, buf, 5000), 5000);
	CHECK_EQ(c_read(h, other, 64), 64);
	CHECK(memcmp(buf, other, 64) != 0);
	for (u32 i = 1; i < 5000; i++)
		same += buf[i] == buf[i - 1];
	CHECK(same < 60);
	CHECK_EQ(c_write(h, other, 64), 64);
	CHECK_EQ(c_seek(h, 0, 2), 0);
	c_close(h);
	CHECK_EQ(c_open(root, "tty", FO_RDWR, 0, &h), -E_NXIO);
	CHECK_EQ(c_open(root, "job", FO_RDONLY, 0, &h), -E_NXIO);
	CHECK_EQ(c_open(root, "new", FO_CREAT | FO_RDWR, 0644, &h), -E_PERM);
	CHECK_EQ(c_path(root, dir_unlink_n, "null", 0, 0, 0), -E_PERM);
	CHECK_EQ(c_path(root, dir_mkdir_n, "dir", 0, 0, 0), -E_PERM);
	CHECK_EQ(c_symlink(root, "link", "null"), -E_PERM);
	CHECK_EQ(c_two(root, dir_rename_n, "null", root, "n"), -E_PERM);
	fake_who = 3;
	CHECK_EQ(c_path(root, dir_unlink_n, "null", 0, 0, 0), -E_ACCES);
	CHECK_EQ(c_open(root, "job", FO_RDONLY, 0, &h), -E_ACCES);
	CHECK_EQ(c_path(root, dir_chmod_n, "null", 0600, 0, 0), -E_PERM);
	fake_who = 0;
	fake_pump();
	CHECK_EQ(openfile_count(), 1);
}

static void
test_published(void)
{
	static _Alignas(8) u8 buf[4096];
	handle_t node = fake_foreign(9, 77), h, h2;
	u32 handles = fake_handles(), names = 0;
	char name[40];
	int n;

	CHECK_EQ(
	    publish_name(root, "ttyS0", FT_CHR << 12 | 0620, node), -E_PERM);
	CHECK_EQ(publish_name(
		     administrator, "ttyS0", FT_CHR << 12 | 0620, NO_HANDLE),
	    -E_BADF);
	CHECK_EQ(
	    publish_name(administrator, "a/b", FT_CHR << 12, node), -E_INVAL);
	CHECK_EQ(
	    publish_name(administrator, "..", FT_CHR << 12, node), -E_INVAL);
	CHECK_EQ(publish_name(administrator, "", FT_CHR << 12, node), -E_INVAL);
	CHECK_EQ(
	    publish_name(administrator, "a-name-of-more-than-thirty-one-bytes",
		FT_CHR << 12, node),
	    -E_NAMETOOLONG);
	CHECK_EQ(
	    publish_name(administrator, "dir", FT_DIR << 12, node), -E_INVAL);
	CHECK_EQ(
	    publish_name(administrator, "null", FT_CHR << 12, node), -E_EXIST);
	CHECK_EQ(fake_handles(), handles);
	CHECK_EQ(
	    publish_name(administrator, "ttyS0", FT_CHR << 12 | 0620, node), 0);
	CHECK_EQ(fake_handles(), handles + 1);
	CHECK_EQ(c_open(root, "ttyS0", FO_RDWR, 0, &h), -E_CROSS);
	CHECK_EQ(client_cross.kind, CROSS_NODE);
	CHECK_EQ(fake_badge_of(h), 77);
	c_close(h);
	fake_who = 3;
	CHECK_EQ(c_open(root, "ttyS0", FO_RDWR, 0, &h), -E_ACCES);
	fake_who = 0;
	CHECK_EQ(c_open(root, "ttyS0", FO_PATH, 0, &h), 0);
	/* withdrawn while somebody holds it */
	CHECK_EQ(withdraw_name(root, "ttyS0"), -E_PERM);
	CHECK_EQ(withdraw_name(administrator, "null"), -E_BUSY);
	CHECK_EQ(withdraw_name(administrator, "ttyS0"), 0);
	CHECK_EQ(withdraw_name(administrator, "ttyS0"), -E_NOENT);
	CHECK_EQ(c_open(root, "ttyS0", FO_RDWR, 0, &h2), -E_NOENT);
	CHECK_EQ(
	    publish_name(administrator, "ttyS0", FT_CHR << 12 | 0600, node), 0);
	c_close(h);
	CHECK_EQ(c_open(root, "ttyS0", FO_RDWR, 0, &h), -E_CROSS);
	c_close(h);
	CHECK_EQ(withdraw_name(administrator, "ttyS0"), 0);
	CHECK_EQ(fake_handles(), handles);
	/* full */
	for (n = 0;; n++) {
		snprintf(name, sizeof name, "d%d", n);
		if (publish_name(administrator, name, FT_BLK << 12, node) != 0)
			break;
	}
	CHECK_EQ(
	    publish_name(administrator, "x", FT_BLK << 12, node), -E_NFILE);
	CHECK_EQ(fake_handles(), handles + (u32)n);
	CHECK_EQ(c_open(root, "", FO_DIRECTORY, 0, &h), 0);
	while ((n = c_getdents(h, buf, 200)) > 0)
		for (int at = 0; at < n;) {
			at += ((struct file_dirent *)(buf + at))->reclen;
			names++;
		}
	CHECK_EQ(n, 0);
	CHECK_EQ(names, DEVICES_MAX + 1);
	c_close(h);
}

static void
test_root(void)
{
	struct dev_root_q q = { 0 };
	struct dev_root_r r;
	struct ipc_opt o = { 0 };

	CHECK_EQ(dev_root(root, &q, &r, &o), -E_PERM);
	CHECK_EQ(dev_root(administrator, &q, &r, &o), 0);
	CHECK_EQ(c_path(o.got[0], dir_access_n, "null", 6, 0, 0), 0);
	c_close(o.got[0]);
}

int
main(void)
{
	fake_service = &service;
	fake_table[3] = (struct who){ .pid = 3, .uid = 100, .gid = 7 };
	devices_init();
	fserve.tree.ops = &device_ops;
	fserve.tree.root = &devices[0];
	fserve.open = open_files;
	fserve.nopen = OPEN;
	fserve_set_other(dev_request);
	CHECK_EQ(fserve_start(), 0);
	root = fserve.root;
	administrator = fake_client(DEV_SYSTEM);
	for (u32 pass = 0; pass < 2; pass++) {
		fake_paging = pass ? 3 : 0;
		test_own();
		test_root();
	}
	test_published();
	printf("dev: ok\n");
	return 0;
}
