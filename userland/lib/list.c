/*
 * list.c - the names in a directory.
 *
 * All are read before any is used, so that no descriptor stays open while
 * a tree is walked and nothing is met twice while entries come and go.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "files.h"

void
list_add(struct list *l, const char *name)
{
	l->name = xgrow(l->name, &l->cap, l->count + 1, sizeof(*l->name));
	l->name[l->count++] = xstrdup(name);
}

/* 0, or -1 with errno and what was read before. */
int
list_dir(struct list *l, const char *path)
{
	DIR *d = opendir(path);
	struct dirent *e;
	int err;

	*l = (struct list){ 0 };
	if (d == NULL)
		return -1;
	for (;;) {
		errno = 0;
		e = readdir(d);
		if (e == NULL)
			break;
		if (!path_is_dots(e->d_name))
			list_add(l, e->d_name);
	}
	err = errno;
	closedir(d);
	errno = err;
	return err != 0 ? -1 : 0;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void
list_sort(struct list *l)
{
	if (l->count > 1)
		qsort(l->name, l->count, sizeof(*l->name), by_name);
}

void
list_free(struct list *l)
{
	for (size_t i = 0; i < l->count; i++)
		free(l->name[i]);
	free(l->name);
	*l = (struct list){ 0 };
}
