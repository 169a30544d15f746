/*
 * str.h - a string that grows in an arena.
 *
 * A zeroed struct with its arena set is empty.  Growing leaves the old copy
 * behind in the arena, unless it was the newest allocation: at most as much
 * again is lost.
 */
#pragma once
#include "arena.h"

struct str {
	struct arena *a;
	char *s;
	size_t len, cap;
};

void str_grow(struct str *t, size_t room);
void str_put(struct str *t, const char *s, size_t n);
void str_puts(struct str *t, const char *s);
/* Terminate, give the text away and start anew. */
char *str_take(struct str *t);

static inline void
str_putc(struct str *t, char c)
{
	if (t->len == t->cap)
		str_grow(t, 1);
	t->s[t->len++] = c;
}

/* A list of words that grows in tmp; always has a NULL behind the last. */
struct vec {
	char **v;
	size_t n, cap;
};

void vec_put(struct vec *l, char *s);
