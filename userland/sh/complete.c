/*
 * complete.c - the tab key: names of commands, files and variables.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "arena.h"
#include "builtin.h"
#include "edit.h"
#include "expand.h"
#include "func.h"
#include "lex.h"
#include "mem.h"
#include "out.h"
#include "path.h"
#include "str.h"
#include "var.h"

static const char breaks[] = " \t;|&<>()`=";
static const char specials[] = " \t;|&<>()`'\"\\$*?[#~!{}";

static size_t
word_start(const struct editor *e)
{
	size_t at = e->at;

	while (at > 0 && (strchr(breaks, e->s[at - 1]) == NULL ||
			     (at > 1 && e->s[at - 2] == '\\')))
		at--;
	return at;
}

/* Would a word at `at` be the name of a command? */
static bool
names_command(const struct editor *e, size_t at)
{
	while (at > 0 && (e->s[at - 1] == ' ' || e->s[at - 1] == '\t'))
		at--;
	return at == 0 || strchr(";|&(`", e->s[at - 1]) != NULL;
}

static void
add_files(struct vec *out, const char *dir, const char *prefix, bool programs)
{
	const size_t n = strlen(prefix);
	DIR *d = opendir(*dir ? dir : ".");
	struct dirent *entry;
	struct stat st;

	if (d == NULL)
		return;
	while ((entry = readdir(d)) != NULL) {
		const char *name = entry->d_name;
		struct str path = { .a = &tmp };
		bool found, is_dir;

		if (strncmp(name, prefix, n) != 0 ||
		    (*name == '.' && *prefix != '.'))
			continue;
		str_puts(&path, dir);
		if (*dir && dir[strlen(dir) - 1] != '/')
			str_putc(&path, '/');
		str_puts(&path, name);
		found = stat(str_take(&path), &st) == 0;
		is_dir = found && S_ISDIR(st.st_mode);
		if (programs && (!found || is_dir || !(st.st_mode & 0111)))
			continue;
		str_puts(&path, name);
		if (is_dir)
			str_putc(&path, '/');
		vec_put(out, str_take(&path));
	}
	closedir(d);
}

static struct vec *keyword_out;
static const char *keyword_prefix;

static void
add_keyword(const char *s)
{
	if (strncmp(s, keyword_prefix, strlen(keyword_prefix)) == 0)
		vec_put(keyword_out, (char *)s);
}

static void
add_commands(struct vec *out, const char *prefix)
{
	const char *list = var_get("PATH"), *dir;

	builtin_names(prefix, out);
	func_names(prefix, out);
	keyword_out = out;
	keyword_prefix = prefix;
	lex_keywords(add_keyword);
	while ((dir = path_next(&list, "")) != NULL)
		add_files(out, dir, prefix, true);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Sorted, each once. */
static void
sort(struct vec *l)
{
	size_t n = 0;

	if (l->n == 0)
		return;
	qsort(l->v, l->n, sizeof *l->v, by_text);
	for (size_t i = 1; i < l->n; i++)
		if (strcmp(l->v[i], l->v[n]) != 0)
			l->v[++n] = l->v[i];
	l->n = n + 1;
}

static size_t
common_length(const struct vec *l)
{
	size_t n = strlen(l->v[0]);

	for (size_t i = 1; i < l->n; i++)
		while (strncmp(l->v[0], l->v[i], n) != 0)
			n--;
	return n;
}

static void
insert_escaped(struct editor *e, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strchr(specials, s[i]))
			edit_insert(e, "\\", 1);
		edit_insert(e, &s[i], 1);
	}
}

static void
show_list(const struct editor *e, const struct vec *l)
{
	size_t widest = 1, per_row;

	for (size_t i = 0; i < l->n; i++)
		if (strlen(l->v[i]) > widest)
			widest = strlen(l->v[i]);
	per_row = (size_t)e->width / (widest + 2);
	if (per_row == 0)
		per_row = 1;
	for (size_t i = 0; i < l->n; i++) {
		out_puts(&out2, i % per_row ? "" : "\n");
		out_puts(&out2, l->v[i]);
		for (size_t k = strlen(l->v[i]); k < widest + 2; k++)
			out_putc(&out2, ' ');
	}
	out_putc(&out2, '\n');
}

/* The typed word without its backslashes, in tmp. */
static char *
typed_word(const struct editor *e, size_t from)
{
	struct str t = { .a = &tmp };

	for (size_t i = from; i < e->at; i++) {
		if (e->s[i] == '\\' && i + 1 < e->at)
			i++;
		str_putc(&t, e->s[i]);
	}
	return str_take(&t);
}

static void
collect(struct vec *out, const struct editor *e, size_t from, char *word,
    const char **prefix)
{
	char *slash = strrchr(word, '/');
	const char *dir = "", *home;

	*prefix = word;
	if (*word == '$') {
		*prefix = word + 1;
		var_names(*prefix, out);
		return;
	}
	if (slash) {
		*prefix = slash + 1;
		dir = tmp_strndup(word, (size_t)(slash + 1 - word));
		if (strncmp(dir, "~/", 2) == 0 &&
		    (home = tilde_directory("", 0)) != NULL) {
			struct str t = { .a = &tmp };

			str_puts(&t, home);
			str_puts(&t, dir + 1);
			dir = str_take(&t);
		}
	}
	if (slash == NULL && names_command(e, from))
		add_commands(out, *prefix);
	else
		add_files(out, dir, *prefix, false);
}

void
edit_complete(struct editor *e, bool list)
{
	struct mark m = arena_mark(&tmp);
	struct vec found = { 0 };
	const char *prefix;
	const size_t from = word_start(e);
	size_t had, common;

	collect(&found, e, from, typed_word(e, from), &prefix);
	sort(&found);
	had = strlen(prefix);
	if (found.n > 0) {
		common = common_length(&found);
		insert_escaped(e, found.v[0] + had, common - had);
		if (found.n == 1 && found.v[0][common - 1] != '/')
			edit_insert(e, " ", 1);
		else if (found.n > 1 && list && common == had)
			show_list(e, &found);
	}
	arena_release(&tmp, m);
}
