/*
 * var.c - shell variables in a hash table.
 */
#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "error.h"
#include "mem.h"
#include "num.h"
#include "opt.h"
#include "out.h"
#include "str.h"
#include "var.h"

enum { BUCKETS = 64 };

static struct var *table[BUCKETS];

bool
name_start(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool
name_char(int c)
{
	return name_start(c) || (c >= '0' && c <= '9');
}

size_t
name_length(const char *s)
{
	size_t n = 0;

	if (name_start(s[0]))
		while (name_char(s[n]))
			n++;
	return n;
}

static unsigned
hash(const char *name, size_t len)
{
	unsigned h = 2166136261u;

	while (len-- > 0)
		h = (h ^ (unsigned char)*name++) * 16777619u;
	return (h ^ (h >> 16)) % BUCKETS;
}

static struct var *
lookup(const char *name, size_t len)
{
	struct var *v;

	for (v = table[hash(name, len)]; v; v = v->next)
		if (v->len == len && memcmp(v->name, name, len) == 0)
			return v;
	return NULL;
}

struct var *
var_find(const char *name, size_t len)
{
	struct var *v = lookup(name, len);
	unsigned h;

	if (v)
		return v;
	if (len > USHRT_MAX)
		sh_error("a variable name is too long");
	v = xmalloc(sizeof *v + len + 1);
	*v = (struct var){ .len = (unsigned short)len };
	memcpy(v->name, name, len);
	v->name[len] = '\0';
	h = hash(name, len);
	v->next = table[h];
	table[h] = v;
	return v;
}

static const char *
value_of(const struct var *v)
{
	return v && v->text ? v->text + v->len + 1 : NULL;
}

const char *
var_getn(const char *name, size_t len)
{
	return value_of(lookup(name, len));
}

const char *
var_get(const char *name)
{
	return var_getn(name, strlen(name));
}

static char *
make_text(const struct var *v, const char *value)
{
	size_t n = strlen(value);
	char *t = xmalloc((size_t)v->len + n + 2);

	memcpy(t, v->name, v->len);
	t[v->len] = '=';
	memcpy(t + v->len + 1, value, n + 1);
	return t;
}

static void
need_writable(const struct var *v)
{
	if (v->flags & VAR_READONLY)
		sh_error("%s: is read only", v->name);
}

void
var_restore(struct var *v, char *text, int flags)
{
	char *old = v->text;

	v->text = text;
	v->flags = (unsigned char)flags;
	if (v->hook)
		v->hook(value_of(v));
	free(old);
}

void
var_setn(const char *name, size_t len, const char *value, int flags)
{
	struct var *v = var_find(name, len);

	need_writable(v);
	if (OPT(ALLEXPORT))
		flags |= VAR_EXPORT;
	var_restore(v, make_text(v, value), v->flags | flags);
}

void
var_set(const char *name, const char *value, int flags)
{
	var_setn(name, strlen(name), value, flags);
}

void
var_unset(const char *name)
{
	struct var *v = lookup(name, strlen(name));

	if (v == NULL)
		return;
	need_writable(v);
	var_restore(v, NULL, 0);
}

void
var_flag(const char *name, size_t len, int flags)
{
	var_find(name, len)->flags |= (unsigned char)flags;
}

void
var_hook(const char *name, void (*hook)(const char *value))
{
	var_find(name, strlen(name))->hook = hook;
}

void
var_set_number(const char *name, long n)
{
	char digits[NUM_ROOM];

	var_set(name, num_signed(digits, n), 0);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(
	    (*(struct var *const *)a)->name, (*(struct var *const *)b)->name);
}

/* All variables with the flags, sorted, NULL at the end; in tmp. */
static struct var **
collect(int flags)
{
	struct var **list, *v;
	size_t n = 0;

	for (int i = 0; i < BUCKETS; i++)
		for (v = table[i]; v; v = v->next)
			n++;
	list = tmp_alloc((n + 1) * sizeof *list);
	n = 0;
	for (int i = 0; i < BUCKETS; i++)
		for (v = table[i]; v; v = v->next)
			if ((v->flags & flags) == flags && (v->text || flags))
				list[n++] = v;
	list[n] = NULL;
	qsort(list, n, sizeof *list, by_name);
	return list;
}

void
var_list(const char *prefix, int flags)
{
	struct var **l;

	for (l = collect(flags); *l; l++) {
		out_fmt(&out1, "%s%s", prefix, (*l)->name);
		if ((*l)->text) {
			out_putc(&out1, '=');
			out_quoted(&out1, value_of(*l));
		}
		out_putc(&out1, '\n');
	}
}

void
var_names(const char *prefix, struct vec *out)
{
	struct var **l;

	for (l = collect(0); *l; l++)
		if (strncmp((*l)->name, prefix, strlen(prefix)) == 0)
			vec_put(out, (*l)->name);
}

char **
var_environ(void)
{
	struct vec env = { 0 };
	struct var *v;

	for (int i = 0; i < BUCKETS; i++)
		for (v = table[i]; v; v = v->next)
			if (v->text && (v->flags & VAR_EXPORT))
				vec_put(&env, v->text);
	if (env.v == NULL) {
		vec_put(&env, NULL);
	}
	return env.v;
}

void
var_import(char **envp)
{
	for (; *envp; envp++) {
		size_t n = name_length(*envp);

		if (n > 0 && n <= USHRT_MAX && (*envp)[n] == '=')
			var_setn(*envp, n, *envp + n + 1, VAR_EXPORT);
	}
}

void
var_clear(void)
{
	struct var *v;

	for (int i = 0; i < BUCKETS; i++) {
		for (v = table[i]; v; v = v->next) {
			free(v->text);
			v->text = NULL;
			v->flags = 0;
		}
	}
}
