/*
 * test_tmpfs.c - the same random operations on tmpfs and on the host's file
 * system: answers, contents and directories must be the same.
 *
 * Paths are drawn from a few names, so that operations meet; copies pause now
 * and then.  At the end no memory is left in use.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <servers/lib/pages.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/client.h>
#include <servers/lib/test/fake.h>
#include "../tmpfs.h"

enum { POOL = 6000, OPEN = 256, FDS = 12, BUF = 20000 };

static _Alignas(4096) u8 pool[POOL * PAGE_SIZE];
static struct openfile open_files[OPEN];
/* Work is done some directories down, so that `..' stays inside. */
#define DOWN "r/r/r/r/r/r"
static handle_t top, root;
static char host[64];
static const char *below = DOWN;
static struct both {
	int fd;
	handle_t h;
} fds[FDS];
static u32 steps;

static const struct service service = {
	.name = "tmpfs",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

/* The host's errno as our error. */
static int
host_error(void)
{
	switch (errno) {
	case ENAMETOOLONG:
		return -E_NAMETOOLONG;
	case ENOTEMPTY:
		return -E_NOTEMPTY;
	case ELOOP:
		return -E_LOOP;
	}
	return -errno;
}

static void
same(
    const char *what, const char *path, const char *path2, int ours, int theirs)
{
	steps++;
	/* POSIX lets either be said. */
	if ((ours == -E_EXIST || ours == -E_NOTEMPTY || ours == -E_BUSY ||
		ours == -E_INVAL) &&
	    (theirs == -E_EXIST || theirs == -E_NOTEMPTY || theirs == -E_BUSY ||
		theirs == -E_INVAL))
		return;
	if (ours == theirs)
		return;
	/* of several errors either */
	if (ours < 0 && theirs < 0 && strcmp(what, "rename") == 0 &&
	    (path[strlen(path) - 1] == '/' || path2[strlen(path2) - 1] == '/' ||
		theirs == -E_NOTEMPTY))
		return;
	fprintf(stderr, "step %u: %s '%s' '%s': %d here, %d on the host\n",
	    steps, what, path, path2, ours, theirs);
	exit(1);
}

static const char *
random_path(void)
{
	static const char *const names[] = { "a", "b", "c", "dir", "long-name",
		"..", ".", "l", "m" };
	static char paths[4][128];
	static u32 turn;
	char *p = paths[turn++ % 4];
	u32 depth = 1 + fake_random(3), kind = fake_random(40);

	p[0] = 0;
	for (u32 i = 0; i < depth; i++) {
		u32 n = fake_random(9);

		/* ".." must not leave the host's directory */
		if (n == 5 && i == 0)
			n = 3;
		if (n == 5 && strchr(p, '.') != NULL)
			n = 0;
		strcat(p, names[n]);
		if (i + 1 < depth || kind == 0)
			strcat(p, kind == 1 ? "//" : "/");
	}
	return p;
}

/* Absolute, below the host's directory. */
static const char *
there(const char *path)
{
	static char full[4][256];
	static u32 turn;
	char *p = full[turn++ % 4];

	snprintf(p, 256, "%s/%s/%s", host, below, path);
	return p;
}

static void
op_open(void)
{
	static const u32 ours[] = { FO_CREAT, FO_EXCL, FO_TRUNC, FO_APPEND,
		FO_DIRECTORY, FO_NOFOLLOW };
	static const int theirs[] = { O_CREAT, O_EXCL, O_TRUNC, O_APPEND,
		O_DIRECTORY, O_NOFOLLOW };
	struct both *b = &fds[fake_random(FDS)];
	const char *path = random_path();
	u32 flags = fake_random(3), hflags = flags;
	handle_t h;
	int err, fd;

	if (b->fd >= 0) {
		close(b->fd);
		c_close(b->h);
		b->fd = -1;
	}
	for (u32 i = 0; i < 6; i++)
		if (fake_random(i == 0 ? 2 : 6) == 0) {
			flags |= ours[i];
			hflags |= (u32)theirs[i];
		}
	/* neither is defined */
	if ((flags & FO_DIRECTORY) && (flags & FO_CREAT))
		return;
	if ((flags & FO_TRUNC) && (flags & FO_ACCMODE) == FO_RDONLY)
		return;
	if ((flags & FO_EXCL) && !(flags & FO_CREAT))
		return;
	err = c_open(root, path, flags, 0644, &h);
	fd = open(there(path), (int)hflags, 0644);
	/* Linux does not even look when a file with a slash is to be made */
	if (!(err != 0 && fd < 0 && (flags & FO_CREAT) &&
		(path[strlen(path) - 1] == '/' || errno == EISDIR)))
		same("open", path, "", err, fd < 0 ? host_error() : 0);
	if (fd >= 0) {
		b->fd = fd;
		b->h = h;
	}
}

static u8 here_buf[BUF], host_buf[BUF];

static void
op_file(void)
{
	struct both *b = &fds[fake_random(FDS)];
	u32 len = fake_random(4) ? fake_random(40) : fake_random(BUF);
	u64 off =
	    fake_random(8) ? fake_random(30000) : (u64)fake_random(5000) << 12;
	struct file_stat st;
	struct stat hst;
	int ours, theirs;

	if (b->fd < 0)
		return;
	for (u32 i = 0; i < len; i++)
		host_buf[i] = here_buf[i] = (u8)fake_random(256);
	switch (fake_random(8)) {
	case 0:
		ours = c_read(b->h, here_buf, len);
		theirs = (int)read(b->fd, host_buf, len);
		same("read", "", "", ours, theirs < 0 ? host_error() : theirs);
		break;
	case 1:
		ours = c_pread(b->h, here_buf, len, off);
		theirs = (int)pread64(b->fd, host_buf, len, (off64_t)off);
		same("pread", "", "", ours, theirs < 0 ? host_error() : theirs);
		break;
	case 2:
	case 3:
		ours = c_write(b->h, here_buf, len);
		theirs = (int)write(b->fd, host_buf, len);
		same("write", "", "", ours, theirs < 0 ? host_error() : theirs);
		break;
	case 4: {
		int append = (fcntl(b->fd, F_GETFL) & O_APPEND) != 0;

		if (append)
			break; /* Linux appends here, POSIX does not */
		ours = c_pwrite(b->h, here_buf, len, off);
		theirs = (int)pwrite64(b->fd, host_buf, len, (off64_t)off);
		same(
		    "pwrite", "", "", ours, theirs < 0 ? host_error() : theirs);
		break;
	}
	case 5: {
		u32 whence = fake_random(3);
		i64 a, t;

		if (fstat(b->fd, &hst) != 0 || S_ISDIR(hst.st_mode))
			break;
		a = c_seek(b->h, (i64)off - 10000, whence);
		t = lseek64(b->fd, (off64_t)off - 10000, (int)whence);
		same("seek", "", "", (int)a, t < 0 ? host_error() : (int)t);
		break;
	}
	case 6:
		ours = c_truncate(b->h, off);
		theirs = ftruncate64(b->fd, (off64_t)off);
		same("ftruncate", "", "", ours, theirs ? host_error() : 0);
		break;
	default:
		CHECK_EQ(c_fstat(b->h, &st), 0);
		CHECK_EQ(fstat(b->fd, &hst), 0);
		if (!S_ISDIR(hst.st_mode)) {
			same("size", "", "", (int)st.size, (int)hst.st_size);
			same("nlink", "", "", (int)st.nlink, (int)hst.st_nlink);
		}
	}
	CHECK(memcmp(here_buf, host_buf, sizeof here_buf) == 0);
}

static void
op_name(void)
{
	const char *a = random_path(), *b = random_path();
	char text[PATH_LEN + 2], htext[PATH_LEN + 2];
	struct file_stat st;
	struct stat hst;
	int ours = 0, theirs = 0;
	u32 off;

	switch (fake_random(13)) {
	case 0:
	case 1:
		ours = c_path(root, dir_mkdir_n, a, 0755, 0, 0);
		theirs = mkdir(there(a), 0755);
		same("mkdir", a, "", ours, theirs ? host_error() : 0);
		break;
	case 2:
		ours = c_path(root, dir_rmdir_n, a, 0, 0, 0);
		theirs = rmdir(there(a));
		same("rmdir", a, "", ours, theirs ? host_error() : 0);
		break;
	case 3:
		ours = c_path(root, dir_unlink_n, a, 0, 0, 0);
		theirs = unlink(there(a));
		same("unlink", a, "", ours, theirs ? host_error() : 0);
		break;
	case 4:
	case 5:
	case 6:
		ours = c_two(root, dir_rename_n, a, root, b);
		theirs = rename(there(a), there(b));
		same("rename", a, b, ours, theirs ? host_error() : 0);
		break;
	case 7:
		ours = c_two(root, dir_link_n, a, root, b);
		theirs = link(there(a), there(b));
		/* several errors hold at once: any will do */
		if (ours != 0 && theirs != 0)
			break;
		same("link", a, b, ours, theirs ? host_error() : 0);
		break;
	case 8:
		ours = c_symlink(root, a, b);
		theirs = symlink(b, there(a));
		same("symlink", a, b, ours, theirs ? host_error() : 0);
		break;
	case 9:
		ours = c_readlink(root, a, text);
		theirs = (int)readlink(there(a), htext, sizeof htext);
		same("readlink", a, "", ours, theirs < 0 ? host_error() : 0);
		if (ours == 0)
			CHECK(strlen(text) == (u32)theirs &&
			      memcmp(text, htext, (u32)theirs) == 0);
		break;
	case 10:
	case 11: {
		u32 nofollow = fake_random(2);

		ours = c_stat(root, a, nofollow ? AT_NOFOLLOW : 0, &st);
		theirs =
		    nofollow ? lstat(there(a), &hst) : stat(there(a), &hst);
		same("stat", a, "", ours, theirs ? host_error() : 0);
		if (ours != 0)
			break;
		same("type", a, "", (int)(st.mode >> 12),
		    (int)(hst.st_mode >> 12));
		if (!S_ISDIR(hst.st_mode)) {
			same("size", a, "", (int)st.size, (int)hst.st_size);
			same("nlink", a, "", (int)st.nlink, (int)hst.st_nlink);
		}
		break;
	}
	default:
		off = fake_random(20000);
		ours = c_path(root, dir_truncate_n, a, off, 0, 0);
		theirs = truncate64(there(a), off);
		same("truncate", a, "", ours, theirs ? host_error() : 0);
	}
}

/* ---- directories
 * ---------------------------------------------------------------- */

struct listing {
	u32 n;
	char name[4000][20];
};
static struct listing here_list, host_list;

static int
by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void
list_here(const char *path, struct listing *l, u32 room)
{
	static _Alignas(8) u8 buf[8192];
	handle_t h;
	int n;

	l->n = 0;
	CHECK_EQ(c_open(root, path, FO_DIRECTORY, 0, &h), 0);
	while ((n = c_getdents(h, buf, room)) > 0)
		for (int at = 0; at < n;) {
			struct file_dirent *d = (void *)(buf + at);

			CHECK(d->reclen % 8 == 0 && at + d->reclen <= n);
			CHECK_EQ(strlen(d->name), d->namelen);
			strcpy(l->name[l->n++], d->name);
			at += d->reclen;
		}
	CHECK_EQ(n, 0);
	c_close(h);
	qsort(l->name, l->n, sizeof l->name[0], by_name);
}

static void
list_host(const char *path, struct listing *l)
{
	DIR *d = opendir(there(path));
	struct dirent *e;

	CHECK(d != NULL);
	l->n = 0;
	while ((e = readdir(d)) != NULL)
		strcpy(l->name[l->n++], e->d_name);
	closedir(d);
	qsort(l->name, l->n, sizeof l->name[0], by_name);
}

/* Names, types and contents below path are the same on both sides. */
static void
compare(const char *path)
{
	struct listing *l;
	char sub[256];
	struct stat hst;
	u32 n;

	list_here(path, &here_list, 64 + fake_random(400));
	list_host(path, &host_list);
	CHECK_EQ(here_list.n, host_list.n);
	n = here_list.n;
	l = malloc(sizeof *l);
	*l = here_list;
	for (u32 i = 0; i < n; i++) {
		struct file_stat st;

		CHECK(strcmp(l->name[i], host_list.name[i]) == 0);
		if (strcmp(l->name[i], ".") == 0 ||
		    strcmp(l->name[i], "..") == 0)
			continue;
		snprintf(sub, sizeof sub, "%s/%s", path, l->name[i]);
		CHECK_EQ(c_stat(root, sub, AT_NOFOLLOW, &st), 0);
		CHECK_EQ(lstat(there(sub), &hst), 0);
		CHECK_EQ(st.mode >> 12, hst.st_mode >> 12);
	}
	for (u32 i = 0; i < n; i++) {
		snprintf(sub, sizeof sub, "%s/%s", path, l->name[i]);
		if (strcmp(l->name[i], ".") == 0 ||
		    strcmp(l->name[i], "..") == 0 ||
		    lstat(there(sub), &hst) != 0)
			continue;
		if (S_ISDIR(hst.st_mode))
			compare(sub);
	}
	free(l);
}

/* Remove everything below path, on both sides. */
static void
remove_all(const char *path)
{
	struct listing *l = malloc(sizeof *l);
	struct stat hst;
	char sub[256];

	list_host(path, l);
	for (u32 i = 0; i < l->n; i++) {
		if (strcmp(l->name[i], ".") == 0 ||
		    strcmp(l->name[i], "..") == 0)
			continue;
		snprintf(sub, sizeof sub, "%s/%s", path, l->name[i]);
		CHECK_EQ(lstat(there(sub), &hst), 0);
		if (S_ISDIR(hst.st_mode)) {
			remove_all(sub);
			CHECK_EQ(rmdir(there(sub)), 0);
			CHECK_EQ(c_path(root, dir_rmdir_n, sub, 0, 0, 0), 0);
		} else {
			CHECK_EQ(unlink(there(sub)), 0);
			CHECK_EQ(c_path(root, dir_unlink_n, sub, 0, 0, 0), 0);
		}
	}
	free(l);
}

/* A large directory: listing while entries go loses and repeats no other. */
static void
test_readdir(void)
{
	enum { N = 3000 };
	static u8 seen[N];
	static _Alignas(8) u8 buf[1000];
	char name[32];
	handle_t h, d;
	u32 removed = 0;
	int n;

	CHECK_EQ(c_path(root, dir_mkdir_n, "big", 0755, 0, 0), 0);
	for (u32 i = 0; i < N; i++) {
		snprintf(name, sizeof name, "big/%u", i);
		CHECK_EQ(c_open(root, name, FO_CREAT, 0644, &h), 0);
		c_close(h);
	}
	CHECK_EQ(c_open(root, "big", FO_DIRECTORY, 0, &d), 0);
	CHECK_EQ(c_getdents(d, buf, 10), -E_INVAL);
	while ((n = c_getdents(d, buf, sizeof buf)) > 0)
		for (int at = 0; at < n;) {
			struct file_dirent *e = (void *)(buf + at);

			at += e->reclen;
			if (e->name[0] == '.')
				continue;
			/* 2: removed, but it may lie in buf already */
			if (seen[atoi(e->name)] == 2)
				continue;
			CHECK(!seen[atoi(e->name)]);
			seen[atoi(e->name)] = 1;
			/* what was seen goes, and one that comes later */
			snprintf(name, sizeof name, "big/%s", e->name);
			if (fake_random(2))
				CHECK_EQ(
				    c_path(root, dir_unlink_n, name, 0, 0, 0),
				    0);
			snprintf(name, sizeof name, "big/%u", fake_random(N));
			if (!seen[atoi(name + 4)] && fake_random(4) == 0 &&
			    c_path(root, dir_unlink_n, name, 0, 0, 0) == 0) {
				seen[atoi(name + 4)] = 2;
				removed++;
			}
		}
	CHECK_EQ(n, 0);
	for (u32 i = 0; i < N; i++)
		CHECK(seen[i]);
	CHECK(removed > 100);
	/* again from the start */
	CHECK_EQ(c_seek(d, 0, 0), 0);
	CHECK(c_getdents(d, buf, sizeof buf) > 0);
	c_close(d);
	for (u32 i = 0; i < N; i++) {
		snprintf(name, sizeof name, "big/%u", i);
		(void)c_path(root, dir_unlink_n, name, 0, 0, 0);
	}
	CHECK_EQ(c_path(root, dir_rmdir_n, "big", 0, 0, 0), 0);
}

/* Files that are large, sparse, open without a name, or do not fit. */
static void
test_space(void)
{
	static u8 buf[65536], back[65536];
	struct file_statfs_q fq = { 0 };
	struct file_statfs_r fr;
	struct file_stat st;
	handle_t h, g;
	u32 used = pages_used(), total = 0;
	u64 bfree;
	int n;

	memset(buf, 0x5a, sizeof buf);
	CHECK_EQ(c_open(root, "s", FO_CREAT | FO_RDWR, 0644, &h), 0);
	CHECK_EQ(c_pwrite(h, buf, 4096, (u64)1 << 40), 4096);
	CHECK_EQ(c_pwrite(h, "x", 1, 8 << 20), 1);
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK_EQ(st.size, ((u64)1 << 40) + 4096);
	CHECK_EQ(st.blocks, 16);
	CHECK_EQ(c_pread(h, back, 4096, (8 << 20) - 1), 4096);
	CHECK(back[0] == 0 && back[1] == 'x' && back[2] == 0);
	CHECK_EQ(c_pwrite(h, buf, 16, FILE_MAX), -E_FBIG);
	CHECK_EQ(c_pwrite(h, buf, 16, (u64)1 << 63), -E_INVAL);
	CHECK_EQ(c_truncate(h, FILE_MAX + 1), -E_FBIG);
	CHECK_EQ(c_truncate(h, (8 << 20) + 5000), 0);
	CHECK_EQ(c_pwrite(h, "y", 1, (u64)1 << 32), 1);
	CHECK_EQ(c_truncate(h, (8 << 20)), 0);
	CHECK_EQ(c_truncate(h, (8 << 20) + 10), 0);
	CHECK_EQ(c_pread(h, back, 10, 8 << 20), 10);
	CHECK(back[0] == 0);
	/* unlinked, still there for who has it open */
	CHECK_EQ(c_path(root, dir_unlink_n, "s", 0, 0, 0), 0);
	CHECK_EQ(c_pwrite(h, "z", 1, 0), 1);
	CHECK_EQ(c_pread(h, back, 1, 0), 1);
	CHECK_EQ(back[0], 'z');
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK_EQ(st.nlink, 0);
	c_close(h);
	CHECK_EQ(pages_used(), used);
	/* full: what was said to be written is there */
	CHECK_EQ(c_open(root, "full", FO_CREAT | FO_RDWR, 0644, &h), 0);
	CHECK_EQ(file_statfs(h, &fq, &fr, NULL), 0);
	bfree = fr.bfree;
	while ((n = c_write(h, buf, sizeof buf)) > 0)
		total += (u32)n;
	CHECK_EQ(n, -E_NOSPC);
	CHECK(total / PAGE_SIZE + 20 > bfree);
	CHECK_EQ(c_fstat(h, &st), 0);
	CHECK_EQ(st.size, total);
	CHECK_EQ(c_pread(h, back, 1, total - 1), 1);
	CHECK_EQ(back[0], 0x5a);
	CHECK_EQ(c_open(root, "more", FO_CREAT | FO_RDWR, 0644, &g), 0);
	CHECK_EQ(c_write(g, buf, 100), -E_NOSPC);
	CHECK_EQ(c_truncate(h, 0), 0);
	CHECK_EQ(c_write(g, buf, 100), 100);
	/* the machine is short of frames */
	fake_frames_free = 100;
	for (u32 i = 0; i < 400; i++)
		n = c_write(g, buf, 4096);
	CHECK_EQ(n, -E_NOSPC);
	fake_frames_free = 100000;
	CHECK_EQ(c_write(g, buf, 4096), 4096);
	c_close(g);
	c_close(h);
	CHECK_EQ(c_path(root, dir_unlink_n, "full", 0, 0, 0), 0);
	CHECK_EQ(c_path(root, dir_unlink_n, "more", 0, 0, 0), 0);
	CHECK_EQ(pages_used(), used);
}

/* Two writers share an offset while the first waits for a page. */
static void
test_offset(void)
{
	static _Alignas(4096) u8 a[8192], b[8192], back[20000];
	struct file_write_q q = { 0 };
	struct ipc_opt oa = { .addr = a, .len = sizeof a };
	struct ipc_opt ob = { .addr = b, .len = sizeof b };
	struct fake_call *ca, *cb;
	u32 waited = 0;
	handle_t h;

	memset(a, 'a', sizeof a);
	memset(b, 'b', sizeof b);
	for (u32 i = 0; i < 200; i++) {
		CHECK_EQ(
		    c_open(root, "o", FO_CREAT | FO_TRUNC | FO_RDWR, 0644, &h),
		    0);
		fake_paging = 2;
		ca = fake_start(h, file_write_n, 1, &q, sizeof q, &oa);
		cb = fake_start(h, file_write_n, 1, &q, sizeof q, &ob);
		waited += !ca->done;
		if (!ca->done && i % 4 == 0)
			fake_kill(ca);
		if (!cb->done && i % 8 == 4)
			fake_kill(cb);
		fake_pump();
		CHECK_EQ(park_count(), 0);
		fake_paging = 0;
		if (ca->used && cb->used) {
			struct file_write_r r;

			CHECK_EQ(fake_finish(ca, &r, sizeof r, NULL), 0);
			CHECK_EQ(r.count, 8192);
			CHECK_EQ(fake_finish(cb, &r, sizeof r, NULL), 0);
			CHECK_EQ(r.count, 8192);
			CHECK_EQ(c_pread(h, back, 20000, 0), 16384);
			CHECK(memcmp(back, a, 8192) == 0);
			CHECK(memcmp(back + 8192, b, 8192) == 0);
		}
		ca->used = cb->used = 0;
		c_close(h);
	}
	CHECK(waited > 20);
	CHECK_EQ(c_path(root, dir_unlink_n, "o", 0, 0, 0), 0);
}

static void
compare_all(void)
{
	handle_t work = root;

	root = top;
	below = "";
	compare("");
	root = work;
	below = DOWN;
}

static void
random_ops(u32 n)
{
	char path[32];

	for (u32 i = 1; i < sizeof DOWN; i += 2) {
		snprintf(path, sizeof path, "%.*s", (int)i, DOWN);
		CHECK_EQ(c_path(top, dir_mkdir_n, path, 0755, 0, 0), 0);
		below = "";
		CHECK_EQ(mkdir(there(path), 0755), 0);
	}
	below = DOWN;
	CHECK_EQ(c_open(top, DOWN, FO_PATH | FO_DIRECTORY, 0, &root), 0);
	for (u32 i = 0; i < n; i++) {
		switch (fake_random(4)) {
		case 0:
			op_open();
			break;
		case 1:
			op_file();
			break;
		default:
			op_name();
		}
		if (i % 500 == 499)
			compare_all();
	}
	compare_all();
	for (u32 i = 0; i < FDS; i++)
		if (fds[i].fd >= 0) {
			close(fds[i].fd);
			c_close(fds[i].h);
			fds[i].fd = -1;
		}
	c_close(root);
	root = top;
	below = "";
	remove_all("");
}

int
main(int argc, char **argv)
{
	u32 seeds = argc > 1 ? (u32)atoi(argv[1]) : 20, used;

	umask(0);
	strcpy(host, "/tmp/tmpfs-model-XXXXXX");
	CHECK(mkdtemp(host) != NULL);
	for (u32 i = 0; i < FDS; i++)
		fds[i].fd = -1;
	fake_service = &service;
	pages_init(pool, POOL);
	CHECK_EQ(tmpfs_start(), 0);
	fserve.tree.ops = &tmpfs_ops;
	fserve.tree.root = tmpfs_root;
	fserve.open = open_files;
	fserve.nopen = OPEN;
	CHECK_EQ(fserve_start(), 0);
	root = top = fserve.root;
	used = pages_used();
	test_readdir();
	test_space();
	test_offset();
	for (u32 s = 0; s < seeds; s++) {
		fake_seed(s);
		fake_paging = s % 3 ? 4 : 0;
		random_ops(1500);
		CHECK_EQ(node_count(), 1);
		CHECK_EQ(pages_used(), used);
		CHECK_EQ(openfile_count(), 1);
		CHECK_EQ(park_count(), 0);
	}
	CHECK_EQ(rmdir(host), 0);
	printf("tmpfs: ok, %u answers compared\n", steps);
	return 0;
}
