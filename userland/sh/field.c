/*
 * field.c - field splitting on the fly, and marking what is quoted.
 */
#include <string.h>
#include "field.h"
#include "glob.h"
#include "opt.h"
#include "pattern.h"

/* A quoted one of these is not part of a pattern. */
static const char magic_chars[] = "*?[]\\-!^";

static bool
is_magic(char c)
{
	return c != '\0' && strchr(magic_chars, c) != NULL;
}

static void
put_escaped(struct fields *f, char c)
{
	if (is_magic(c)) {
		str_putc(&f->text, '\\');
		f->escaped = true;
	}
	str_putc(&f->text, c);
}

void
field_quoted(struct fields *f, const char *s, size_t n)
{
	f->started = true;
	if (f->out == NULL && !f->pattern) {
		str_put(&f->text, s, n);
		return;
	}
	for (; n > 0; n--)
		put_escaped(f, *s++);
}

static void
put_plain(struct fields *f, char c)
{
	f->started = true;
	if (f->out && c == '\\') {
		put_escaped(f, c);
		return;
	}
	if (c == '*' || c == '?' || c == '[')
		f->magic = true;
	str_putc(&f->text, c);
}

void
field_literal(struct fields *f, const char *s, size_t n)
{
	for (; n > 0; n--)
		put_plain(f, *s++);
}

void
field_end(struct fields *f)
{
	char *s;

	f->blank_before = false;
	if (!f->started)
		return;
	s = str_take(&f->text);
	if (!f->magic || OPT(NOGLOB) || !pattern_magic(s, s + strlen(s)) ||
	    !glob_expand(s, f->out)) {
		if (f->escaped)
			pattern_unescape(s);
		vec_put(f->out, s);
	}
	f->started = f->magic = f->escaped = false;
}

void
field_expanded(struct fields *f, const char *s, size_t n)
{
	if (f->out == NULL) {
		if (n > 0)
			f->started = true;
		str_put(&f->text, s, n);
		return;
	}
	for (; n > 0; n--, s++) {
		if (strchr(f->ifs, *s) == NULL) {
			put_plain(f, *s);
		} else if (*s == ' ' || *s == '\t' || *s == '\n') {
			if (f->started) {
				field_end(f);
				f->blank_before = true;
			}
		} else if (f->blank_before && !f->started) {
			/* Blanks and one separator cut once. */
			f->blank_before = false;
		} else {
			f->started = true;
			field_end(f);
		}
	}
}
