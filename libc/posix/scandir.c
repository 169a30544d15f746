/*
 * scandir.c - all entries of a directory at once, chosen and sorted.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <libc/posix/call.h>

struct found {
	struct dirent **list;
	size_t n, room;
};

static int
keep(struct found *f, const struct dirent *e)
{
	size_t bytes = offsetof(struct dirent, d_name) + e->d_namlen + 1u, room;
	struct dirent **list;

	if (f->n == f->room) {
		room = f->room ? 2 * f->room : 32;
		list = realloc(f->list, room * sizeof *list);
		if (list == NULL)
			return -1;
		f->list = list;
		f->room = room;
	}
	f->list[f->n] = malloc(bytes);
	if (f->list[f->n] == NULL)
		return -1;
	memcpy(f->list[f->n++], e, bytes);
	return 0;
}

static void
drop(struct found *f)
{
	while (f->n > 0)
		free(f->list[--f->n]);
	free(f->list);
}

int
alphasort(const struct dirent **a, const struct dirent **b)
{
	return strcoll((*a)->d_name, (*b)->d_name);
}

int
scandir(const char *path, struct dirent ***list,
    int (*want)(const struct dirent *),
    int (*order)(const struct dirent **, const struct dirent **))
{
	struct found f = { 0 };
	DIR *d = opendir(path);
	struct dirent *e;
	int err = 0;

	if (d == NULL)
		return -1;
	while (errno = 0, (e = readdir(d)) != NULL) {
		if (want != NULL && !want(e))
			continue;
		if (keep(&f, e) < 0) {
			errno = ENOMEM;
			break;
		}
	}
	err = errno;
	closedir(d);
	if (err != 0) {
		drop(&f);
		errno = err;
		return -1;
	}
	if (order != NULL && f.n > 1)
		qsort(f.list, f.n, sizeof *f.list,
		    (int (*)(const void *, const void *))(void (*)(void))order);
	*list = f.list;
	return (int)f.n;
}
