/*
 * path.c - finding programs in $PATH, remembering where they were.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "mem.h"
#include "out.h"
#include "path.h"
#include "var.h"

enum { BUCKETS = 32 };

struct known {
	struct known *next;
	char *path;
	char name[];
};

const char path_default[] =
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

static struct known *table[BUCKETS];

static struct known **
bucket(const char *name)
{
	unsigned h = 0;

	while (*name)
		h = h * 31 + (unsigned char)*name++;
	return &table[h % BUCKETS];
}

static void
remember(const char *name, const char *path)
{
	struct known *k = xmalloc(sizeof *k + strlen(name) + 1);
	struct known **at = bucket(name);

	strcpy(k->name, name);
	k->path = xstrdup(path);
	k->next = *at;
	*at = k;
}

void
path_forget(const char *unused)
{
	(void)unused;
	for (int i = 0; i < BUCKETS; i++) {
		while (table[i]) {
			struct known *k = table[i];

			table[i] = k->next;
			free(k->path);
			free(k);
		}
	}
}

void
path_list(void)
{
	for (int i = 0; i < BUCKETS; i++)
		for (struct known *k = table[i]; k; k = k->next)
			out_fmt(&out1, "%s\n", k->path);
}

const char *
path_next(const char **list, const char *name)
{
	const char *dir = *list;
	size_t n, len = strlen(name);
	char *path;

	if (dir == NULL)
		return NULL;
	n = strcspn(dir, ":");
	*list = dir[n] ? dir + n + 1 : NULL;
	path = tmp_alloc(n + len + 2);
	memcpy(path, dir, n);
	if (n > 0)
		path[n++] = '/';
	memcpy(path + n, name, len + 1);
	return path;
}

static bool
is_program(const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return false;
	if (!S_ISREG(st.st_mode) || access(path, X_OK) < 0) {
		errno = EACCES;
		return false;
	}
	return true;
}

const char *
path_find(const char *name, const char *path)
{
	const bool usual = path == NULL;
	int why = ENOENT;
	const char *p;

	if (usual) {
		for (struct known *k = *bucket(name); k; k = k->next)
			if (strcmp(k->name, name) == 0)
				return k->path;
		path = var_get("PATH");
	}
	if (*name == '\0')
		path = NULL;
	while ((p = path_next(&path, name)) != NULL) {
		if (is_program(p)) {
			if (usual && *p == '/')
				remember(name, p);
			return p;
		}
		if (errno == EACCES)
			why = EACCES;
	}
	errno = why;
	return NULL;
}
