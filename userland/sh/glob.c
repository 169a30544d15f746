/*
 * glob.c - patterns to file names, one path component after the other.
 *
 * Only one directory is open at a time: its names are collected before the
 * walk goes deeper.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "glob.h"
#include "mem.h"
#include "pattern.h"

struct glob {
	struct str path; /* what is fixed so far */
	struct vec *out;
};

static void walk(struct glob *g, const char *pattern);

static char *
path_text(struct glob *g)
{
	return tmp_strndup(g->path.s ? g->path.s : "", g->path.len);
}

/* The end of the component that starts at p. */
static const char *
component_end(const char *p)
{
	for (; *p && *p != '/'; p++)
		if (*p == '\\' && p[1])
			p++;
	return p;
}

static void
collect(struct glob *g, const char *p, const char *end, struct vec *names)
{
	const bool dot = *p == '.' || (*p == '\\' && p[1] == '.');
	const char *dir = g->path.len ? path_text(g) : ".";
	DIR *d = opendir(dir);
	struct dirent *e;

	if (d == NULL)
		return;
	while ((e = readdir(d)) != NULL) {
		const char *name = e->d_name;

		if (name[0] == '.' && !dot)
			continue;
		if (pattern_match(p, end, name, name + strlen(name)))
			vec_put(names, tmp_strdup(name));
	}
	closedir(d);
}

static void
walk_names(struct glob *g, const char *p, const char *end)
{
	struct vec names = { 0 };
	const size_t len = g->path.len;

	collect(g, p, end, &names);
	for (size_t i = 0; i < names.n; i++) {
		str_puts(&g->path, names.v[i]);
		if (*end)
			walk(g, end);
		else
			vec_put(g->out, path_text(g));
		g->path.len = len;
	}
}

static void
walk(struct glob *g, const char *p)
{
	const char *end;
	char *fixed;
	struct stat st;

	for (; *p == '/'; p++)
		str_putc(&g->path, '/');
	end = component_end(p);
	if (pattern_magic(p, end)) {
		walk_names(g, p, end);
		return;
	}
	fixed = tmp_strndup(p, (size_t)(end - p));
	pattern_unescape(fixed);
	str_puts(&g->path, fixed);
	if (*end) {
		walk(g, end);
		return;
	}
	fixed = path_text(g);
	if (lstat(fixed, &st) == 0)
		vec_put(g->out, fixed);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

bool
glob_expand(const char *pattern, struct vec *out)
{
	struct glob g = { .path.a = &tmp, .out = out };
	const size_t before = out->n;

	walk(&g, pattern);
	if (out->n == before)
		return false;
	qsort(out->v + before, out->n - before, sizeof *out->v, by_text);
	return true;
}
