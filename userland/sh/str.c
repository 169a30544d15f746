/*
 * str.c - strings and word lists that grow in an arena.
 */
#include <string.h>
#include "mem.h"
#include "str.h"

void
str_grow(struct str *t, size_t room)
{
	size_t cap = t->cap ? t->cap * 2 : 64;
	char *s;

	while (cap < t->len + room)
		cap *= 2;
	if (t->s && arena_extend(t->a, t->s, t->cap, cap)) {
		t->cap = cap;
		return;
	}
	s = arena_alloc(t->a, cap);
	if (t->len)
		memcpy(s, t->s, t->len);
	t->s = s;
	t->cap = cap;
}

void
str_put(struct str *t, const char *s, size_t n)
{
	if (n == 0)
		return;
	if (n > t->cap - t->len)
		str_grow(t, n);
	memcpy(t->s + t->len, s, n);
	t->len += n;
}

void
str_puts(struct str *t, const char *s)
{
	str_put(t, s, strlen(s));
}

char *
str_take(struct str *t)
{
	char *s;

	str_putc(t, '\0');
	s = t->s;
	arena_extend(t->a, s, t->cap, t->len);
	*t = (struct str){ .a = t->a };
	return s;
}

void
vec_put(struct vec *l, char *s)
{
	if (l->n + 2 > l->cap) {
		size_t cap = l->cap ? l->cap * 2 : 16;
		char **v = tmp_alloc(cap * sizeof *v);

		if (l->n)
			memcpy(v, l->v, l->n * sizeof *v);
		l->v = v;
		l->cap = cap;
	}
	l->v[l->n++] = s;
	l->v[l->n] = NULL;
}
