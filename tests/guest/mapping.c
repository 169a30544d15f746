/*
 * mapping.c FOLDER - files in memory, as POSIX has them: shared and private, past the
 * end, with the wrong rights, across fork; msync, madvise, mincore, mlock; names.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;

enum { PAGE = 4096, PAGES = 40 };

static sigjmp_buf back;
static volatile int got;
static char path[256];

static void
caught(int sig)
{
	got = sig;
	siglongjmp(back, 1);
}

/* The signal that looking at, or writing to, *at brings; 0: none. */
static int
look(volatile char *at)
{
	got = 0;
	if (!sigsetjmp(back, 1))
		(void)*at;
	return got;
}

static int
store(volatile char *at, char c)
{
	got = 0;
	if (!sigsetjmp(back, 1))
		*at = c;
	return got;
}

static int
file(const char *name)
{
	char page[PAGE];
	int fd;

	strcat(strcpy(path, name), "/mapping.data");
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);
	CHECK(fd >= 0);
	for (int i = 0; i < PAGES; i++) {
		memset(page, 'a' + i % 26, PAGE);
		EQ(write(fd, page, PAGE), PAGE);
	}
	EQ(write(fd, "tail", 4), 4);
	return fd;
}

static void
seen_by_all(int fd)
{
	char buf[16];
	char *p = mmap(NULL, 41 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	char *w = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
	    2 * PAGE);
	int status;

	CHECK(p != MAP_FAILED && w != MAP_FAILED);
	for (int i = 0; i < PAGES; i++)
		EQ(p[i * PAGE + 7], 'a' + i % 26);
	CHECK(memcmp(p + PAGES * PAGE, "tail\0\0", 6) == 0);
	EQ(pwrite(fd, "XYZ", 3, 5 * PAGE + 100), 3);
	CHECK(memcmp(p + 5 * PAGE + 100, "XYZ", 3) == 0);
	w[10] = '!';
	EQ(p[2 * PAGE + 10], '!');
	EQ(pread(fd, buf, 16, 2 * PAGE), 16);
	EQ(buf[10], '!');
	if (fork() == 0) {
		w[11] = 'c';
		_exit(w[10] != '!');
	}
	CHECK(wait(&status) > 0 && status == 0);
	EQ(p[2 * PAGE + 11], 'c');
	EQ(munmap(w, 8 * PAGE), 0);
	EQ(store(w, 'z'), SIGSEGV);
	EQ(store(p, 'z'), SIGSEGV);
	EQ(munmap(p, 41 * PAGE), 0);
	EQ(pread(fd, buf, 2, 2 * PAGE + 10), 2);
	CHECK(memcmp(buf, "!c", 2) == 0);
}

static void
private(int fd)
{
	char *p = mmap(NULL, 4 * PAGE, PROT_READ, MAP_SHARED, fd, 0), c;
	char *q = mmap(
	    NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	int status;

	CHECK(q != MAP_FAILED);
	EQ(q[0], 'a');
	q[0] = 'P';
	q[PAGE] = 'Q';
	EQ(q[1], 'a');
	EQ(p[0], 'a');
	EQ(p[PAGE], 'b');
	EQ(pread(fd, &c, 1, 0), 1);
	EQ(c, 'a');
	if (fork() == 0) {
		if (q[0] != 'P' || q[PAGE] != 'Q')
			_exit(1);
		q[0] = 'C';
		q[3 * PAGE] = 'D';
		_exit(0);
	}
	CHECK(wait(&status) > 0 && status == 0);
	EQ(q[0], 'P');
	EQ(q[3 * PAGE], 'd');
	/* A hole in the middle, and its ends are still there. */
	EQ(munmap(q + PAGE, PAGE), 0);
	EQ(look(q + PAGE), SIGSEGV);
	EQ(q[0], 'P');
	EQ(q[2 * PAGE], 'c');
	/* Another page of the file just there. */
	CHECK(mmap(q + PAGE, PAGE, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd,
		  9 * PAGE) == q + PAGE);
	EQ(q[PAGE], 'j');
	EQ(madvise(q, PAGE, MADV_DONTNEED), 0);
	EQ(q[0], 'a');
	munmap(p, 4 * PAGE);
	munmap(q, 4 * PAGE);
}

static void
past_the_end(int fd)
{
	char *p = mmap(NULL, 41 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
	    0);

	EQ(p[10 * PAGE], 'k');
	EQ(p[3 * PAGE + 5], 'd');
	EQ(ftruncate(fd, 3 * PAGE + 5), 0);
	EQ(look(p + 10 * PAGE), SIGBUS);
	EQ(store(p + 4 * PAGE, 'z'), SIGBUS);
	EQ(look(p + 40 * PAGE), SIGBUS);
	EQ(p[3 * PAGE + 4], 'd');
	EQ(p[3 * PAGE + 5], 0);
	EQ(ftruncate(fd, 6 * PAGE), 0);
	EQ(look(p + 5 * PAGE), 0);
	EQ(p[4 * PAGE], 0);
	EQ(store(p + 5 * PAGE, 'n'), 0);
	munmap(p, 41 * PAGE);
	EQ(pread(fd, path + 200, 1, 5 * PAGE), 1);
	EQ(path[200], 'n');
}

static void *
map(size_t len, int prot, int flags, int fd, off_t off)
{
	return mmap(NULL, len, prot, flags, fd, off);
}

static void
rights(void)
{
	int rd = open(path, O_RDONLY), wr = open(path, O_WRONLY), pipes[2];
	char *ro = map(PAGE, PROT_READ, MAP_SHARED, rd, 0), *rp;

	CHECK(ro != MAP_FAILED);
	FAILS(map(PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, rd, 0), EACCES);
	FAILS(mprotect(ro, PAGE, PROT_READ | PROT_WRITE), EACCES);
	FAILS(map(PAGE, PROT_READ, MAP_SHARED, wr, 0), EACCES);
	FAILS(map(PAGE, PROT_READ, MAP_PRIVATE, wr, 0), EACCES);
	FAILS(map(PAGE, PROT_READ, MAP_SHARED, rd, 100), EINVAL);
	FAILS(map(0, PROT_READ, MAP_SHARED, rd, 0), EINVAL);
	FAILS(map(PAGE, PROT_READ, 0, rd, 0), EINVAL);
	FAILS(map(PAGE, PROT_READ, MAP_SHARED, 200, 0), EBADF);
	EQ(pipe(pipes), 0);
	FAILS(map(PAGE, PROT_READ, MAP_SHARED, pipes[0], 0), ENODEV);
	rp = map(PAGE, PROT_READ, MAP_PRIVATE, rd, 0);
	EQ(mprotect(rp, PAGE, PROT_READ | PROT_WRITE), 0);
	rp[0] = '7';
	EQ(ro[0], 'a');
	close(rd);
	EQ(ro[1], 'a');
	EQ(mprotect(ro, PAGE, PROT_NONE), 0);
	EQ(look(ro), SIGSEGV);
	munmap(ro, PAGE);
	munmap(rp, PAGE);
	close(wr);
	close(pipes[0]);
	close(pipes[1]);
}

/* A file that has no name any more lives while it is mapped. */
static void
unnamed(void)
{
	int fd = open(path, O_RDWR);
	char *p = map(PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	EQ(unlink(path), 0);
	close(fd);
	p[5] = 'u';
	EQ(p[5], 'u');
	EQ(p[6], 'a');
	EQ(munmap(p, PAGE), 0);
}

static void
advice(int fd)
{
	char *p = map(8 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *m = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char vec[8];

	p[3 * PAGE] = 's';
	EQ(msync(p, 8 * PAGE, MS_SYNC), 0);
	EQ(msync(p, 8 * PAGE, MS_ASYNC), 0);
	FAILS(msync(p, PAGE, MS_SYNC | MS_ASYNC), EINVAL);
	FAILS(msync(p + 1, PAGE, MS_SYNC), EINVAL);
	EQ(madvise(p, 8 * PAGE, MADV_WILLNEED), 0);
	FAILS(madvise(p + 1, PAGE, MADV_WILLNEED), EINVAL);
	FAILS(madvise(p, PAGE, 77), EINVAL);
	m[0] = m[5 * PAGE] = 1;
	EQ(mincore(m, 8 * PAGE, vec), 0);
	EQ(vec[0] & vec[5] & 1, 1);
	EQ((vec[3] | vec[7]) & 1, 0);
	EQ(madvise(m, 8 * PAGE, MADV_DONTNEED), 0);
	EQ(m[0] + m[5 * PAGE], 0);
	EQ(mlock(m, 2 * PAGE), 0);
	EQ(mincore(m, 8 * PAGE, vec), 0);
	EQ(vec[0] & vec[1] & 1, 1);
	FAILS(madvise(m, PAGE, MADV_DONTNEED), EINVAL);
	EQ(munlock(m, 2 * PAGE), 0);
	EQ(madvise(m, PAGE, MADV_DONTNEED), 0);
	EQ(munmap(m, 8 * PAGE), 0);
	FAILS(mincore(m, PAGE, vec), ENOMEM);
	FAILS(mlock(m, PAGE), ENOMEM);
	FAILS(msync(m, PAGE, MS_SYNC), ENOMEM);
	munmap(p, 8 * PAGE);
}

static void
named(void)
{
	int fd, status;
	char *p;

	shm_unlink("/mapping");
	FAILS(shm_open("/mapping", O_RDWR, 0), ENOENT);
	fd = shm_open("/mapping", O_RDWR | O_CREAT | O_EXCL, 0600);
	CHECK(fd >= 0);
	FAILS(shm_open("/mapping", O_RDWR | O_CREAT | O_EXCL, 0600), EEXIST);
	EQ(ftruncate(fd, 3 * PAGE), 0);
	p = map(3 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	CHECK(p != MAP_FAILED);
	EQ(p[PAGE], 0);
	if (fork() == 0) {
		int other = shm_open("/mapping", O_RDWR, 0);
		char *q = map(
		    3 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, other, 0);

		q[2 * PAGE] = 'n';
		_exit(0);
	}
	CHECK(wait(&status) > 0 && status == 0);
	EQ(p[2 * PAGE], 'n');
	EQ(shm_unlink("/mapping"), 0);
	FAILS(shm_unlink("/mapping"), ENOENT);
	p[0] = 'x';
	EQ(munmap(p, 3 * PAGE), 0);
	close(fd);
}

static void
limits(void)
{
	struct rlimit r, old;
	struct rusage u;
	int status;

	EQ(getrusage(RUSAGE_SELF, &u), 0);
	CHECK(u.ru_minflt > 0);
	EQ(getrlimit(RLIMIT_AS, &old), 0);
	if (fork() == 0) {
		void *p;

		r.rlim_cur = r.rlim_max = 64 << 20;
		EQ(setrlimit(RLIMIT_AS, &r), 0);
		p = mmap(NULL, 128 << 20, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		CHECK(p == MAP_FAILED && errno == ENOMEM);
		p = mmap(NULL, 16 << 20, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		CHECK(p != MAP_FAILED);
		_exit(failures != 0);
	}
	CHECK(wait(&status) > 0 && status == 0);
	r.rlim_cur = 2;
	r.rlim_max = 1;
	FAILS(setrlimit(RLIMIT_AS, &r), EINVAL);
}

int
main(int argc, char **argv)
{
	int fd = file(argc > 1 ? argv[1] : "/tmp");

	signal(SIGBUS, caught);
	signal(SIGSEGV, caught);
	seen_by_all(fd);
	private(fd);
	advice(fd);
	past_the_end(fd);
	rights();
	unnamed();
	close(fd);
	named();
	limits();
	puts(failures == 0 ? "ok" : "failed");
	return failures != 0;
}
