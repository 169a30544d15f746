/*
 * edittext.c - the line being edited: changes and movements.
 *
 * Characters are UTF-8: a cursor never stands before a continuation byte.
 */
#include <stdlib.h>
#include <string.h>
#include "check.h"
#include "edit.h"
#include "mem.h"

enum { LINE_MAX_BYTES = 65536 };

static bool
continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

void
edit_insert(struct editor *e, const char *s, size_t n)
{
	if (n > LINE_MAX_BYTES || e->len + n + 2 > LINE_MAX_BYTES)
		return;
	if (e->len + n + 2 > e->cap) {
		e->cap = (e->len + n + 2) * 2;
		e->s = xrealloc(e->s, e->cap);
	}
	memmove(e->s + e->at + n, e->s + e->at, e->len - e->at);
	memcpy(e->s + e->at, s, n);
	e->len += n;
	e->at += n;
}

void
edit_delete(struct editor *e, size_t from, size_t to)
{
	assert(from <= to && to <= e->len);
	memmove(e->s + from, e->s + to, e->len - to);
	e->len -= to - from;
	e->at = from;
}

void
edit_kill(struct editor *e, size_t from, size_t to)
{
	if (from == to)
		return;
	free(e->killed);
	e->killed = NULL;
	e->killed = xstrndup(e->s + from, to - from);
	edit_delete(e, from, to);
}

void
edit_replace(struct editor *e, const char *s)
{
	edit_delete(e, 0, e->len);
	edit_insert(e, s, strlen(s));
}

size_t
edit_left(const struct editor *e, size_t at)
{
	if (at > 0)
		at--;
	while (at > 0 && continues(e->s[at]))
		at--;
	return at;
}

size_t
edit_right(const struct editor *e, size_t at)
{
	if (at < e->len)
		at++;
	while (at < e->len && continues(e->s[at]))
		at++;
	return at;
}

size_t
edit_word_left(const struct editor *e)
{
	size_t at = e->at;

	while (at > 0 && e->s[at - 1] == ' ')
		at--;
	while (at > 0 && e->s[at - 1] != ' ')
		at--;
	return at;
}

size_t
edit_word_right(const struct editor *e)
{
	size_t at = e->at;

	while (at < e->len && e->s[at] == ' ')
		at++;
	while (at < e->len && e->s[at] != ' ')
		at++;
	return at;
}

int
edit_columns(const char *s, size_t n)
{
	int columns = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\033' && i + 1 < n && s[i + 1] == '[') {
			/* A colour or the like in a prompt. */
			for (i += 2; i < n && (s[i] < '@' || s[i] > '~'); i++)
				;
			continue;
		}
		if (!continues(s[i]))
			columns++;
	}
	return columns;
}
