/*
 * test_procfs.c - procfs over a made-up proc, pager, vfs and init.
 */
#include <string.h>
#include <proto/svc.h>
#include <proto/vfs.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/client.h>
#include <servers/lib/test/fake.h>
#include "../procfs.h"

enum { OPEN = 300 };

static struct openfile open_files[OPEN];
static handle_t root;
static u8 alive[1000];

static const struct service service = {
	.name = "procfs",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

static u32
answer(u32 w[4], const void *r, u32 len)
{
	memset(w, 0, 16);
	memcpy(w, r, len < 16 ? len : 16);
	if (len > 16)
		memcpy(ipc_buf()->body, (const u8 *)r + 16, len - 16);
	return BODY_WORDS << LABEL_BODY_SHIFT;
}

static u32
other(handle_t to, u32 label, u32 w[4])
{
	u32 op = LABEL_OP(label), pid = w[0];
	char *out = (char *)(uintptr_t)w[2];

	if (op == proc_info_n && to == H_PROC_SYSTEM) {
		struct proc_info_r r = { 0 };

		while (pid < 1000 && !alive[pid])
			pid++;
		if (pid >= 1000)
			return E_SRCH;
		r.pid = pid;
		r.ppid = 1;
		r.uid = pid % 2 ? 100 : 0;
		r.session = pid == 21 ? 40 : pid;
		r.state = pid % 7 ? 'S' : 'R';
		r.asid = pid + 5;
		r.start_ms = 5000;
		r.utime_ms = 120;
		memcpy(r.name, "name\nwith)x2345", 16);
		return answer(w, &r, sizeof r);
	}
	if (op == proc_args_n && to == H_PROC_SYSTEM) {
		struct proc_args_r r = { 9 };

		memcpy(out, "prog\0arg", 9);
		return alive[pid] ? answer(w, &r, sizeof r) : E_SRCH;
	}
	if (op == pager_info_n && to == H_PAGER_SYSTEM) {
		struct pager_info_r r = { 100, 50, 2, 30, 77, 0 };

		return answer(w, &r, sizeof r);
	}
	if (op == pager_map_n && to == H_PAGER_SYSTEM) {
		struct pager_map_r r = { 0 };

		/* lines 0 to 4, two at a time */
		for (u32 i = w[1]; i < 5 && r.lines < 2; i++, r.lines++)
			r.bytes += (u32)sprintf(out + r.bytes, "line %u\n", i);
		return answer(w, &r, sizeof r);
	}
	if (op == vfs_list_n && to == H_VFS_SYSTEM) {
		struct vfs_list_r r = { 0 };

		if (w[0] > 1)
			return E_NOENT;
		r.len = (u32)sprintf(out, "mount%u\n", w[0]);
		return answer(w, &r, sizeof r);
	}
	if (op == tty_owner_n && to == H_TTY_LOOK) {
		struct tty_owner_r r = { 4 << 8 | 64, 40, 41 };

		/* the one of session 40 is the third; the first is not there */
		if (w[0] != 2)
			return w[0] > 2 ? E_RANGE : E_NXIO;
		return answer(w, &r, sizeof r);
	}
	if (op == svc_list_n && to == HS_INIT) {
		struct svc_list_r r = { .state = 2, .pid = 9, .name = "pager" };

		return w[0] > 0 ? E_NOENT : answer(w, &r, sizeof r);
	}
	if (op == svc_cmdline_n && to == HS_INIT) {
		struct svc_cmdline_r r = { 8 };

		memcpy(out, "root=0 a", 8);
		return answer(w, &r, sizeof r);
	}
	return E_NOSYS;
}

static char text[BUFFER_SIZE + 1];
static int counting; /* how many want the kernel to */

i32
sys_trace(u32 what, u32 index, struct trace_pair *pair)
{
	static const struct trace_pair pairs[] = { { "sh", "proc", 12, 0 },
		{ "", "0123456789abcdef", 1, 0 } };

	if (what == TRACE_PAIRS_ON)
		counting++;
	else if (what == TRACE_PAIRS_OFF)
		counting--;
	else if (index < 2)
		*pair = pairs[index];
	else
		return -E_RANGE;
	return 0;
}

static int
read_file(const char *path)
{
	handle_t h;
	int err = c_open(root, path, FO_RDONLY, 0, &h), n, at = 0;

	if (err != 0)
		return err;
	while ((n = c_read(h, text + at, 100)) > 0)
		at += n;
	c_close(h);
	text[at] = 0;
	return n < 0 ? n : at;
}

static void
test_load(void)
{
	CHECK(read_file("loadavg") > 0);
	CHECK(strcmp(text, "0.00 0.00 0.00 0/4 900\n") == 0);
	alive[14] = 1;
	load_sample();
	load_sample();
	CHECK(read_file("loadavg") > 0);
	CHECK(strcmp(text, "0.15 0.03 0.01 1/5 900\n") == 0);
	alive[14] = 0;
}

static void
test_files(void)
{
	CHECK(read_file("meminfo") > 0);
	CHECK(strncmp(text, "MemTotal:         524288 kB\n", 28) == 0);
	CHECK(strstr(text, "\nSwapFree:              0 kB\n") != NULL);
	CHECK(read_file("kstat") > 0);
	CHECK(strncmp(text, "frames_total\t131072\n", 20) == 0);
	CHECK(strstr(text, "\nev_preempt\t") != NULL);
	CHECK(strstr(text, "\nprocesses\t4\n") != NULL);
	CHECK(read_file("mounts") > 0);
	CHECK(strcmp(text, "mount0\nmount1\n") == 0);
	CHECK(read_file("cmdline") > 0);
	CHECK(strcmp(text, "root=0 a\n") == 0);
	CHECK(read_file("services") > 0);
	CHECK(
	    strcmp(text, "pager      running  pid 9 restarts 0 rank 0\n") == 0);
	CHECK(read_file("uptime") > 0);
	CHECK(read_file("version") > 0);
	CHECK(read_file("cpuinfo") > 0);
	CHECK(read_file("stat") > 0);
	CHECK(strncmp(text, "cpu  48 0 0 ", 12) == 0);
	CHECK_EQ(read_file("none"), -E_NOENT);
}

/* The kernel counts while an open file has been read, and no longer. */
static void
test_ipc(void)
{
	handle_t h, unread;

	CHECK(read_file("ipc") > 0);
	CHECK(strcmp(text, "12\tsh\tproc\n1\t?\t0123456789abcde\n") == 0);
	CHECK_EQ(counting, 0);
	CHECK_EQ(c_open(root, "ipc", FO_RDONLY, 0, &unread), 0);
	CHECK_EQ(c_open(root, "ipc", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(counting, 0);
	CHECK_EQ(c_read(h, text, 3), 3);
	CHECK_EQ(c_seek(h, 0, 0), 0);
	CHECK_EQ(c_read(h, text, 3), 3);
	CHECK_EQ(counting, 1);
	c_close(unread);
	CHECK_EQ(counting, 1);
	c_close(h);
	CHECK_EQ(counting, 0);
}

static void
test_process(void)
{
	char path[PATH_LEN + 2];
	u32 fields = 1;

	CHECK(read_file("12/stat") > 0);
	CHECK(strncmp(text, "12 (name?with)x2345) S 1 0 12 0 -1 0 77 ", 40) == 0);
	/* the name has a ')': fields are counted from the last one */
	for (const char *p = strrchr(text, ')'); *p != 0; p++)
		fields += *p == ' ';
	CHECK_EQ(fields, 51);
	CHECK(read_file("21/stat") > 0);
	CHECK(strstr(text, ") R 1 0 40 1088 41 0 77 ") != NULL);
	CHECK(read_file("12/status") > 0);
	CHECK(strstr(text, "\nPid:\t12\n") != NULL);
	CHECK(strstr(text, "VmRSS:\t     200 kB\n") != NULL);
	CHECK_EQ(read_file("12/cmdline"), 9);
	CHECK(memcmp(text, "prog\0arg", 9) == 0);
	CHECK(read_file("12/maps") > 0);
	CHECK(strcmp(text, "line 0\nline 1\nline 2\nline 3\nline 4\n") == 0);
	CHECK(read_file("12/comm") > 0);
	CHECK(read_file("12/statm") > 0);
	CHECK(strcmp(text, "100 50 0 0 0 32 0\n") == 0);
	CHECK_EQ(read_file("12/none"), -E_NOENT);
	CHECK_EQ(read_file("13/stat"), -E_NOENT);
	CHECK_EQ(read_file("012/stat"), -E_NOENT);
	CHECK_EQ(read_file("12x/stat"), -E_NOENT);
	CHECK_EQ(read_file("99999999999/stat"), -E_NOENT);
	CHECK_EQ(read_file("0/stat"), -E_NOENT);
	fake_who = 5;
	CHECK_EQ(c_readlink(root, "self", path), 0);
	CHECK(strcmp(path, "12") == 0);
	CHECK(read_file("self/../12/./../self/status") > 0);
	CHECK(strncmp(text, "Name:\tname", 10) == 0);
	fake_who = 0;
	CHECK_EQ(c_readlink(root, "self", path), -E_NOENT);
}

/* One text for a reader, whatever happens meanwhile; a new one from 0 on. */
static void
test_consistent(void)
{
	static _Alignas(8) u8 buf[400];
	handle_t h, many[BUFFERS + 1];
	char one[64], two[64];
	u32 n = 0, found = 0;
	int k;

	CHECK_EQ(c_open(root, "21/stat", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_read(h, one, 10), 10);
	alive[21] = 0;
	CHECK(c_read(h, two, 10) == 10);
	CHECK_EQ(c_seek(h, 0, 0), 0);
	CHECK_EQ(c_read(h, two, 10), -E_NOENT);
	CHECK_EQ(c_fstat(h, &(struct file_stat){ 0 }), -E_NOENT);
	c_close(h);
	alive[21] = 1;
	/* all buffers in use */
	for (n = 0; n <= BUFFERS; n++) {
		CHECK_EQ(c_open(root, "uptime", FO_RDONLY, 0, &many[n]), 0);
		k = c_read(many[n], one, 5);
		CHECK_EQ(k, n < BUFFERS ? 5 : -E_NFILE);
	}
	while (n > 0)
		c_close(many[--n]);
	CHECK(read_file("uptime") > 0);
	/* a directory that changes while it is read */
	for (u32 i = 100; i < 200; i++)
		alive[i] = 1;
	CHECK_EQ(c_open(root, "", FO_DIRECTORY, 0, &h), 0);
	while ((k = c_getdents(h, buf, sizeof buf)) > 0)
		for (int at = 0; at < k;) {
			struct file_dirent *d = (void *)(buf + at);
			u32 pid = (u32)atoi(d->name);

			at += d->reclen;
			if (pid >= 100 && pid < 200) {
				CHECK(alive[pid]);
				found++;
			}
			if (pid >= 100 && pid < 200 && pid % 2 == 0)
				alive[pid] = 0;
		}
	CHECK_EQ(k, 0);
	CHECK_EQ(found, 100);
	c_close(h);
	memset(alive + 100, 0, 100);
}

static void
test_refused(void)
{
	handle_t h;

	CHECK_EQ(c_open(root, "uptime", FO_RDWR, 0, &h), -E_ROFS);
	CHECK_EQ(c_open(root, "x", FO_CREAT | FO_RDWR, 0644, &h), -E_ROFS);
	CHECK_EQ(c_path(root, dir_mkdir_n, "x", 0755, 0, 0), -E_ROFS);
	CHECK_EQ(c_path(root, dir_unlink_n, "uptime", 0, 0, 0), -E_ROFS);
	CHECK_EQ(c_path(root, dir_rmdir_n, "12", 0, 0, 0), -E_ROFS);
	CHECK_EQ(c_path(root, dir_chmod_n, "uptime", 0777, 0, 0), -E_ROFS);
	CHECK_EQ(c_path(root, dir_truncate_n, "uptime", 0, 0, 0), -E_ROFS);
	CHECK_EQ(c_two(root, dir_rename_n, "uptime", root, "x"), -E_ROFS);
	CHECK_EQ(c_open(root, "12", FO_RDONLY, 0, &h), 0);
	CHECK_EQ(c_read(h, text, 10), -E_ISDIR);
	c_close(h);
}

int
main(void)
{
	fake_service = &service;
	fake_other = other;
	fake_table[5] = (struct who){ .pid = 12, .uid = 0 };
	alive[1] = alive[12] = alive[21] = alive[900] = 1;
	fserve.tree.ops = &procfs_ops;
	fserve.tree.root = node_of(0, NODE_DIR);
	fserve.open = open_files;
	fserve.nopen = OPEN;
	fserve.readonly = 1;
	CHECK_EQ(fserve_start(), 0);
	root = fserve.root;
	test_load();
	for (u32 pass = 0; pass < 2; pass++) {
		fake_paging = pass ? 3 : 0;
		test_files();
	test_ipc();
		test_process();
		test_consistent();
		test_refused();
		CHECK_EQ(openfile_count(), 1);
	}
	printf("procfs: ok\n");
	return 0;
}
