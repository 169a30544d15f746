/*
 * field.h - where expansion puts its text, and where fields are cut.
 *
 * Text comes in three kinds: quoted (kept as it is), literal (written in the
 * script: pattern characters count) and expanded (as literal, and cut at
 * IFS).  A field is cut as soon as its end is seen.
 */
#pragma once
#include <stdbool.h>
#include "str.h"

struct fields {
	struct vec *out; /* NULL: all is one string, never cut */
	bool pattern;    /* the string is wanted as a pattern */
	bool colons;     /* an assignment: ~ counts after a colon */
	const char *ifs;
	struct str text;   /* the field being made */
	bool started;      /* there is one, even if it is empty */
	bool magic;        /* with unquoted pattern characters */
	bool escaped;      /* with backslashes before quoted ones */
	bool blank_before; /* IFS blanks ended the field before */
};

void field_quoted(struct fields *f, const char *s, size_t n);
void field_literal(struct fields *f, const char *s, size_t n);
void field_expanded(struct fields *f, const char *s, size_t n);
/* End the field, if there is one. */
void field_end(struct fields *f);
