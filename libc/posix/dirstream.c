/*
 * dirstream.c - directory streams: a buffer of entries, as many as one call
 * gives.
 *
 * struct file_dirent and struct dirent begin alike (checked here), so an
 * entry is used where it lies.  dd_seek is where the next one read begins.
 */
#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/call.h>

#define SAME(a, b)      \
	_Static_assert( \
	    offsetof(struct dirent, a) == offsetof(struct file_dirent, b), #a)
SAME(d_ino, ino);
SAME(d_off, next);
SAME(d_reclen, reclen);
SAME(d_type, type);
SAME(d_namlen, namelen);
SAME(d_name, name);

enum { BUFFER = 4096 };

int
getdents(int fd, void *buf, int size)
{
	struct file_getdents_q q = { 0 };
	struct file_getdents_r r = { 0 };
	struct ipc_opt o = { .addr = buf, .len = (u32)size, .out = 1 };
	int err;

	if (__bad_fd(fd))
		return __fail(E_BADF);
	if (size < 0)
		return __fail(E_INVAL);
	err = CALL(file_getdents((handle_t)fd, &q, &r, &o));
	if (err == 0 && r.bytes > (u32)size)
		err = -E_PROTO;
	return err ? __fail_as(err, ENOTDIR) : (int)r.bytes;
}

static DIR *
make(int fd)
{
	DIR *d = calloc(1, sizeof *d);

	if (d != NULL)
		d->dd_buf = malloc(BUFFER);
	if (d == NULL || d->dd_buf == NULL) {
		free(d);
		errno = ENOMEM;
		return NULL;
	}
	d->dd_fd = fd;
	d->dd_len = BUFFER;
	return d;
}

DIR *
opendir(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : make(fd);

	if (fd >= 0 && d == NULL)
		sys_handle_close((handle_t)fd);
	return d;
}

DIR *
fdopendir(int fd)
{
	struct stat st;

	if (fstat(fd, &st) < 0)
		return NULL;
	if (!S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		return NULL;
	}
	if (fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
		return NULL;
	return make(fd);
}

int
closedir(DIR *d)
{
	int fd = d->dd_fd;

	free(d->dd_buf);
	free(d);
	return close(fd);
}

int
dirfd(DIR *d)
{
	return d->dd_fd;
}

/* 1: entries are there, 0: the end, -1: errno. */
static int
refill(DIR *d)
{
	int n;

	if (d->dd_loc < d->dd_size)
		return 1;
	n = getdents(d->dd_fd, d->dd_buf, d->dd_len);
	d->dd_loc = 0;
	d->dd_size = n > 0 ? n : 0;
	return n < 0 ? -1 : n > 0;
}

/* Entries are a server's words: what does not fit is an error. */
static bool
sound(const DIR *d, const struct dirent *e)
{
	int left = d->dd_size - d->dd_loc;
	int head = offsetof(struct dirent, d_name);

	return left > head && e->d_reclen <= left && e->d_reclen % 8 == 0 &&
	       e->d_reclen > head + e->d_namlen &&
	       e->d_name[e->d_namlen] == '\0';
}

struct dirent *
readdir(DIR *d)
{
	struct dirent *e;

	do {
		if (refill(d) <= 0)
			return NULL;
		e = (struct dirent *)(void *)(d->dd_buf + d->dd_loc);
		if (!sound(d, e)) {
			d->dd_loc = d->dd_size;
			errno = EIO;
			return NULL;
		}
		d->dd_loc += e->d_reclen;
		d->dd_seek = (long)e->d_off;
	} while (e->d_ino == 0);
	return e;
}

int
readdir_r(DIR *restrict d, struct dirent *restrict to,
    struct dirent **restrict result)
{
	int saved = errno, err;
	struct dirent *e;

	errno = 0;
	e = readdir(d);
	err = errno;
	errno = saved;
	*result = NULL;
	if (e == NULL)
		return err;
	memcpy(to, e, offsetof(struct dirent, d_name) + e->d_namlen + 1u);
	*result = to;
	return 0;
}

long
telldir(DIR *d)
{
	return d->dd_seek;
}

void
seekdir(DIR *d, long at)
{
	d->dd_loc = d->dd_size = 0;
	d->dd_seek = at;
	lseek(d->dd_fd, at, SEEK_SET);
}

void
rewinddir(DIR *d)
{
	seekdir(d, 0);
}
