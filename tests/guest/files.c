/*
 * files.c - descriptors, files, directories, links: what POSIX says of them.
 * Run with a directory to work in.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utime.h>
#include "check.h"

int failures;

static void
put(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	CHECK(fd >= 0);
	EQ(write(fd, text, strlen(text)), strlen(text));
	EQ(close(fd), 0);
}

/* The file holds just that. */
static void
holds(int line, const char *path, const char *text)
{
	char buf[256];
	int fd = open(path, O_RDONLY);
	ssize_t n = read(fd, buf, sizeof buf);

	if (n != (ssize_t)strlen(text) || memcmp(buf, text, (size_t)n) != 0) {
		failures++;
		printf("files.c:%d: %s holds %zd bytes, not %s\n", line, path,
		    n, text);
	}
	close(fd);
}
#define HOLDS(path, text) holds(__LINE__, path, text)

static void
bad_descriptors(void)
{
	char c;
	struct stat st;

	FAILS(close(-1), EBADF);
	FAILS(close(255), EBADF);
	FAILS(close(256), EBADF);
	FAILS(close(300), EBADF);
	FAILS(close(100000), EBADF);
	FAILS(read(99, &c, 1), EBADF);
	FAILS(write(99, &c, 1), EBADF);
	FAILS(write(99, "a longer text than a message", 28), EBADF);
	FAILS(lseek(99, 0, SEEK_SET), EBADF);
	FAILS(fstat(99, &st), EBADF);
	FAILS(dup(99), EBADF);
	FAILS(dup2(99, 5), EBADF);
	FAILS(dup2(0, -1), EBADF);
	FAILS(dup2(0, 100000), EBADF);
	FAILS(fcntl(99, F_GETFD), EBADF);
	FAILS(fcntl(99, F_GETFL), EBADF);
	FAILS(fsync(99), EBADF);
	FAILS(ftruncate(99, 0), EBADF);
	FAILS(fchdir(99), EBADF);
	FAILS(isatty(99) - 1, EBADF);
}

static void
open_flags(void)
{
	char buf[64];
	int fd, other;

	FAILS(open("none", O_RDONLY), ENOENT);
	FAILS(open("", O_RDONLY), ENOENT);
	put("a", "hello");
	FAILS(open("a", O_WRONLY | O_CREAT | O_EXCL, 0600), EEXIST);
	FAILS(open("a/", O_RDONLY), ENOTDIR);
	FAILS(open("a/b", O_RDONLY), ENOTDIR);
	FAILS(open("a", O_RDONLY | O_DIRECTORY), ENOTDIR);
	FAILS(open(".", O_WRONLY), EISDIR);
	FAILS(open(".", O_RDWR), EISDIR);
	fd = open("a", O_RDONLY);
	FAILS(write(fd, "x", 1), EBADF);
	FAILS(write(fd, "0123456789abcdef", 16), EBADF);
	close(fd);
	fd = open("a", O_WRONLY);
	FAILS(read(fd, buf, 1), EBADF);
	close(fd);
	fd = open("a", O_WRONLY | O_APPEND);
	other = open("a", O_WRONLY);
	EQ(write(fd, " you", 4), 4);
	EQ(write(other, "J", 1), 1);
	EQ(write(fd, " there, who live far away", 25), 25);
	EQ(fcntl(fd, F_GETFL) & (O_ACCMODE | O_APPEND), O_WRONLY | O_APPEND);
	EQ(fcntl(fd, F_SETFL, 0), 0);
	EQ(lseek(fd, 0, SEEK_SET), 0);
	EQ(write(fd, "Y", 1), 1);
	close(fd);
	close(other);
	HOLDS("a", "Yello you there, who live far away");
	fd = open("a", O_RDWR | O_TRUNC);
	EQ(read(fd, buf, 1), 0);
	close(fd);
	HOLDS("a", "");
	unlink("a");
}

static void
lowest_descriptor(void)
{
	int a = open("/dev/null", O_RDWR), b, c;
	struct stat st;

	b = dup(a);
	EQ(b, a + 1);
	c = open("/dev/null", O_RDONLY | O_CLOEXEC);
	EQ(c, a + 2);
	EQ(fcntl(a, F_GETFD), 0);
	EQ(fcntl(c, F_GETFD), FD_CLOEXEC);
	EQ(fcntl(c, F_SETFD, 0), 0);
	EQ(fcntl(c, F_GETFD), 0);
	EQ(close(b), 0);
	EQ(fcntl(c, F_DUPFD, 0), b);
	EQ(fcntl(c, F_DUPFD_CLOEXEC, 50), 50);
	EQ(fcntl(50, F_GETFD), FD_CLOEXEC);
	FAILS(fcntl(c, F_DUPFD, -1), EINVAL);
	FAILS(fcntl(c, F_DUPFD, 100000), EINVAL);
	EQ(dup2(50, 51), 51);
	EQ(fcntl(51, F_GETFD), 0);
	EQ(dup2(50, 50), 50);
	EQ(dup3(50, 52, O_CLOEXEC), 52);
	EQ(fcntl(52, F_GETFD), FD_CLOEXEC);
	FAILS(dup3(50, 50, 0), EINVAL);
	EQ(fstat(52, &st), 0);
	CHECK(S_ISCHR(st.st_mode));
	for (int fd = a; fd < 60; fd++)
		close(fd);
}

static void
many_descriptors(void)
{
	int last = -1, fd, first = open("/dev/null", O_RDONLY);

	while ((fd = dup(first)) >= 0 && fd < 1024)
		last = fd;
	if (fd < 0)
		EQ(errno, EMFILE);
	EQ(last,
	    sysconf(_SC_OPEN_MAX) < 1024 ? sysconf(_SC_OPEN_MAX) - 1 : 1023);
	FAILS(fd < 0 ? open("/dev/null", O_RDONLY) : (errno = EMFILE, -1),
	    EMFILE);
	for (fd = first; fd <= last + 1; fd++)
		close(fd);
}

static void
offsets(void)
{
	char buf[64] = { 0 };
	struct iovec iov[3] = { { buf, 2 }, { buf + 10, 0 }, { buf + 20, 30 } };
	int fd = open("o", O_RDWR | O_CREAT | O_TRUNC, 0644), other = dup(fd);

	EQ(write(fd, "0123456789", 10), 10);
	EQ(lseek(other, 0, SEEK_CUR), 10);
	EQ(lseek(other, -3, SEEK_END), 7);
	EQ(read(fd, buf, 10), 3);
	EQ(memcmp(buf, "789", 3), 0);
	EQ(read(fd, buf, 10), 0);
	FAILS(lseek(fd, -1, SEEK_SET), EINVAL);
	FAILS(lseek(fd, 0, 9), EINVAL);
	EQ(pread(fd, buf, 4, 2), 4);
	EQ(memcmp(buf, "2345", 4), 0);
	EQ(pread(fd, buf, 60, 2), 8);
	EQ(pread(fd, buf, 4, 100), 0);
	FAILS(pread(fd, buf, 4, -1), EINVAL);
	EQ(pwrite(fd, "XY", 2, 8), 2);
	EQ(lseek(fd, 0, SEEK_CUR), 10);
	EQ(lseek(fd, 0, SEEK_SET), 0);
	EQ(readv(fd, iov, 3), 10);
	EQ(memcmp(buf, "01", 2), 0);
	EQ(memcmp(buf + 20, "234567XY", 8), 0);
	EQ(lseek(fd, 100, SEEK_SET), 100);
	EQ(writev(fd, iov, 2), 2);
	EQ(lseek(fd, 0, SEEK_END), 102);
	EQ(pread(fd, buf, 20, 80), 20);
	EQ(buf[0] | buf[19], 0);
	EQ(ftruncate(fd, 5), 0);
	EQ(lseek(fd, 0, SEEK_END), 5);
	EQ(truncate("o", 3), 0);
	HOLDS("o", "012");
	FAILS(truncate("o", -1), EINVAL);
	FAILS(truncate("none", 1), ENOENT);
	EQ(fsync(fd), 0);
	EQ(lseek(fd, 1ll << 33, SEEK_SET) == 1ll << 33, 1);
	close(fd);
	close(other);
	unlink("o");
}

static void
attributes(void)
{
	struct utimbuf times = { 1000000000, 1100000000 };
	struct timespec ts[2] = { { 5, 0 }, { 0, UTIME_OMIT } };
	struct stat st;
	mode_t old = umask(027);
	int fd = open("m", O_CREAT | O_WRONLY, 0666);

	EQ(umask(old), 027);
	EQ(write(fd, "12345", 5), 5);
	EQ(fstat(fd, &st), 0);
	EQ(st.st_mode, S_IFREG | 0640);
	EQ(st.st_nlink, 1);
	EQ(st.st_size, 5);
	EQ(st.st_uid, geteuid());
	CHECK(st.st_ino != 0 && st.st_blksize > 0);
	EQ(chmod("m", 0600), 0);
	EQ(stat("m", &st), 0);
	EQ(st.st_mode, S_IFREG | 0600);
	EQ(fchmod(fd, 04751), 0);
	EQ(lstat("m", &st), 0);
	EQ(st.st_mode, S_IFREG | 04751);
	FAILS(chmod("none", 0), ENOENT);
	EQ(utime("m", &times), 0);
	EQ(stat("m", &st), 0);
	EQ(st.st_atime, 1000000000);
	EQ(st.st_mtime, 1100000000);
	EQ(futimens(fd, ts), 0);
	EQ(fstat(fd, &st), 0);
	EQ(st.st_atime, 5);
	EQ(st.st_mtime, 1100000000);
	EQ(chown("m", 12, 13), geteuid() ? -1 : 0);
	EQ(fchown(fd, -1, 14), geteuid() ? -1 : 0);
	EQ(stat("m", &st), 0);
	if (geteuid() == 0) {
		EQ(st.st_uid, 12);
		EQ(st.st_gid, 14);
	}
	EQ(access("m", F_OK), 0);
	EQ(access("m", R_OK | W_OK), 0);
	FAILS(access("none", F_OK), ENOENT);
	FAILS(access("m", 64), EINVAL);
	close(fd);
	unlink("m");
}

static void
directories(void)
{
	struct dirent *e;
	long at[8];
	char names[8][32];
	int n = 0, fd;
	DIR *d;

	EQ(mkdir("d", 0755), 0);
	FAILS(mkdir("d", 0755), EEXIST);
	FAILS(mkdir("none/d", 0755), ENOENT);
	FAILS(opendir("none") ? 0 : -1, ENOENT);
	put("d/one", "1");
	FAILS(rmdir("d"), ENOTEMPTY);
	FAILS(rmdir("d/one"), ENOTDIR);
	FAILS(unlink("d") < 0 && (errno == EISDIR || errno == EPERM)
		  ? (errno = EISDIR, -1)
		  : 0,
	    EISDIR);
	EQ(mkdir("d/two", 0755), 0);
	EQ(mkfifo("d/three", 0600), 0);
	d = opendir("d");
	CHECK(d != NULL);
	if (d == NULL)
		return;
	for (; at[n] = telldir(d), errno = 0, (e = readdir(d)) != NULL && n < 8;
	     n++)
		strcpy(names[n], e->d_name);
	EQ(errno, 0);
	EQ(n, 5);
	seekdir(d, at[2]);
	e = readdir(d);
	CHECK(e != NULL && strcmp(e->d_name, names[2]) == 0);
	rewinddir(d);
	e = readdir(d);
	CHECK(e != NULL && strcmp(e->d_name, names[0]) == 0);
	EQ(closedir(d), 0);
	fd = open("d", O_RDONLY | O_DIRECTORY);
	FAILS(read(fd, names, 8), EISDIR);
	FAILS(openat(fd, "none", O_RDONLY), ENOENT);
	n = openat(fd, "one", O_RDONLY);
	CHECK(n > fd);
	FAILS(openat(n, "x", O_RDONLY), ENOTDIR);
	close(n);
	EQ(mkdirat(fd, "four", 0700), 0);
	EQ(unlinkat(fd, "four", AT_REMOVEDIR), 0);
	EQ(unlinkat(fd, "one", 0), 0);
	d = fdopendir(fd);
	CHECK(d != NULL && dirfd(d) == fd);
	EQ(closedir(d), 0);
	FAILS(close(fd), EBADF);
	EQ(rmdir("d/two"), 0);
	EQ(unlink("d/three"), 0);
	EQ(rmdir("d"), 0);
}

static void
links(void)
{
	char buf[32], path[300];
	struct stat st;

	put("f", "data");
	EQ(link("f", "g"), 0);
	FAILS(link("f", "g"), EEXIST);
	FAILS(link("none", "h"), ENOENT);
	EQ(stat("g", &st), 0);
	EQ(st.st_nlink, 2);
	EQ(symlink("f", "s"), 0);
	FAILS(symlink("f", "s"), EEXIST);
	EQ(readlink("s", buf, sizeof buf), 1);
	EQ(readlink("s", buf, 0) < 0, 1);
	FAILS(readlink("f", buf, sizeof buf), EINVAL);
	EQ(lstat("s", &st), 0);
	CHECK(S_ISLNK(st.st_mode) && st.st_size == 1);
	HOLDS("s", "data");
	FAILS(open("s", O_RDONLY | O_NOFOLLOW), ELOOP);
	EQ(symlink("loop", "loop"), 0);
	FAILS(open("loop", O_RDONLY), ELOOP);
	EQ(unlink("loop"), 0);
	EQ(symlink("nowhere", "dang"), 0);
	FAILS(open("dang", O_RDONLY), ENOENT);
	FAILS(open("dang", O_CREAT | O_EXCL | O_WRONLY, 0600), EEXIST);
	EQ(unlink("dang"), 0);
	/* an absolute one leads round by the root */
	CHECK(getcwd(path, sizeof path - 2) != NULL);
	strcat(path, "/f");
	EQ(symlink(path, "abs"), 0);
	HOLDS("abs", "data");
	EQ(unlink("abs"), 0);
	EQ(unlink("s"), 0);
	EQ(rename("f", "h"), 0);
	FAILS(rename("f", "h"), ENOENT);
	put("f", "other");
	EQ(rename("f", "g"), 0);
	HOLDS("g", "other");
	HOLDS("h", "data");
	EQ(mkdir("d", 0755), 0);
	FAILS(rename("d", "d/e"), EINVAL);
	FAILS(rename("g", "d"), EISDIR);
	FAILS(rename("d", "g"), ENOTDIR);
	EQ(rename("g", "d/g"), 0);
	EQ(mkdir("e", 0755), 0);
	FAILS(rename("e", "d"), ENOTEMPTY);
	EQ(rename("d", "e"), 0);
	HOLDS("e/g", "other");
	memset(buf, 'x', sizeof buf);
	memset(path, 'n', 260);
	path[260] = '\0';
	FAILS(open(path, O_RDONLY), ENAMETOOLONG);
	EQ(unlink("e/g"), 0);
	EQ(rmdir("e"), 0);
	EQ(unlink("h"), 0);
}

static void
current_directory(const char *start)
{
	char buf[512], tiny[2];
	int fd = open(".", O_RDONLY);

	CHECK(getcwd(buf, sizeof buf) != NULL);
	CHECK(strcmp(buf, start) == 0);
	CHECK(getcwd(tiny, sizeof tiny) == NULL);
	EQ(errno, ERANGE);
	EQ(mkdir("x", 0755), 0);
	EQ(mkdir("x/y", 0755), 0);
	EQ(chdir("x/y"), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL);
	CHECK(strncmp(buf, start, strlen(start)) == 0);
	CHECK(strcmp(buf + strlen(start), "/x/y") == 0);
	EQ(chdir(".."), 0);
	put("f", "1");
	FAILS(chdir("f"), ENOTDIR);
	FAILS(chdir("none"), ENOENT);
	EQ(unlink("f"), 0);
	EQ(rmdir("y"), 0);
	EQ(chdir("/"), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, "/") == 0);
	EQ(chdir("../../.."), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, "/") == 0);
	EQ(chdir("/tmp"), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, "/tmp") == 0);
	EQ(chdir(".."), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, "/") == 0);
	EQ(chdir("/tmp/../dev/../tmp/."), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, "/tmp") == 0);
	EQ(fchdir(fd), 0);
	CHECK(getcwd(buf, sizeof buf) != NULL && strcmp(buf, start) == 0);
	close(fd);
	EQ(rmdir("x"), 0);
}

static void
devices(void)
{
	char buf[32] = "x";
	struct stat st;
	int fd = open("/dev/null", O_RDWR), pair[2];

	EQ(write(fd, buf, 32), 32);
	EQ(read(fd, buf, 32), 0);
	close(fd);
	fd = open("/dev/zero", O_RDONLY);
	EQ(read(fd, buf, 32), 32);
	EQ(buf[0], 0);
	close(fd);
	EQ(stat("/dev/null", &st), 0);
	CHECK(S_ISCHR(st.st_mode));
	EQ(pipe(pair), 0);
	EQ(dup2(pair[0], 0), 0);
	EQ(write(pair[1], "abcdefgh", 8), 8);
	fd = open("/dev/stdin", O_RDONLY);
	EQ(read(fd, buf, 3), 3);
	close(fd);
	snprintf(buf, sizeof buf, "/dev/fd/%d", pair[0]);
	fd = open(buf, O_RDONLY);
	EQ(read(fd, buf, 3), 3);
	close(fd);
	FAILS(
	    open("/dev/fd/99", O_RDONLY) < 0 ? (errno = EBADF, -1) : 0, EBADF);
	close(pair[0]);
	close(pair[1]);
}

static void
space(void)
{
	struct statvfs v;

	EQ(statvfs(".", &v), 0);
	CHECK(v.f_bsize > 0 && v.f_blocks >= v.f_bfree && v.f_namemax >= 255);
}

int
main(int argc, char **argv)
{
	char start[256];

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (argc < 2 || chdir(argv[1]) < 0 || mkdir("work", 0755) < 0 ||
	    chdir("work") < 0 || getcwd(start, sizeof start) == NULL) {
		perror("files");
		return 2;
	}
	bad_descriptors();
	open_flags();
	lowest_descriptor();
	many_descriptors();
	offsets();
	attributes();
	directories();
	links();
	current_directory(start);
	devices();
	space();
	EQ(chdir(".."), 0);
	EQ(rmdir("work"), 0);
	puts(failures ? "FAILED" : "ok");
	return failures != 0;
}
