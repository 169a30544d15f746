/*
 * expand.c - words to strings: walks the parts and sends each kind of text
 * to the field at work.
 */
#include <string.h>
#include "arith.h"
#include "expand.h"
#include "field.h"
#include "num.h"
#include "var.h"

int subst_status;

/* ~ or ~name at s: emit its directory and return what follows, else s. */
static const char *
put_tilde(struct fields *f, const char *s, const struct part *p)
{
	size_t n = strcspn(s, f->colons ? "/:" : "/");
	const char *dir;

	/* A name that goes on in another part was quoted or expanded. */
	if (*s != '~' || (s[n] == '\0' && p->next))
		return s;
	dir = tilde_directory(s + 1, n - 1);
	if (dir == NULL)
		return s;
	field_quoted(f, dir, strlen(dir));
	return s + n;
}

static void
put_text(struct fields *f, const struct part *p, bool start)
{
	const char *s = p->text, *colon;

	while (*s) {
		if (start)
			s = put_tilde(f, s, p);
		colon = f->colons ? strchr(s, ':') : NULL;
		if (colon == NULL) {
			field_literal(f, s, strlen(s));
			return;
		}
		colon++;
		field_literal(f, s, (size_t)(colon - s));
		s = colon;
		start = true;
	}
}

static void
put_value(struct fields *f, const struct part *p, const char *s, size_t n)
{
	if (p->quoted)
		field_quoted(f, s, n);
	else
		field_expanded(f, s, n);
}

void
expand_parts(struct fields *f, const struct part *p, bool nested)
{
	char digits[NUM_ROOM];
	const char *s;
	size_t n;
	bool start = !nested;

	for (; p; p = p->next, start = false) {
		switch (p->type) {
		case PART_TEXT:
			if (p->quoted)
				field_quoted(f, p->text, p->len);
			else if (nested && *p->text != '~')
				field_expanded(f, p->text, p->len);
			else
				put_text(f, p, start || nested);
			break;
		case PART_PARAM:
			expand_param(f, p);
			break;
		case PART_COMMAND:
			s = expand_command(p->command, &n);
			put_value(f, p, s, n);
			break;
		case PART_ARITH:
			s = num_signed(
			    digits, arith_eval(expand_string(p->word)));
			put_value(f, p, s, strlen(s));
			break;
		}
	}
}

static const char *
ifs(void)
{
	const char *s = var_get("IFS");

	return s ? s : " \t\n";
}

static char *
to_string(const struct word *w, bool pattern, bool colons)
{
	struct fields f = { .pattern = pattern, .colons = colons };

	f.text.a = &tmp;
	f.ifs = ifs();
	expand_parts(&f, w->parts, false);
	return str_take(&f.text);
}

char *
expand_string(const struct word *w)
{
	return to_string(w, false, false);
}

char *
expand_assign(const struct word *w)
{
	return to_string(w, false, true);
}

char *
expand_pattern(const struct word *w)
{
	return to_string(w, true, false);
}

/* NAME=value as an argument of export and the like: kept in one piece. */
static bool
put_declaration(const struct word *w, struct vec *out)
{
	struct fields f = { .colons = true };
	struct part first;
	size_t n;

	if (w->parts == NULL || w->parts->type != PART_TEXT || w->parts->quoted)
		return false;
	n = name_length(w->parts->text);
	if (n == 0 || w->parts->text[n] != '=')
		return false;
	n++;
	f.text.a = &tmp;
	f.ifs = ifs();
	str_put(&f.text, w->parts->text, n);
	first = *w->parts;
	first.text += n;
	first.len -= n;
	expand_parts(&f, first.len ? &first : first.next, false);
	vec_put(out, str_take(&f.text));
	return true;
}

void
expand_args(const struct word *list, struct vec *out, bool declare)
{
	for (; list; list = list->next) {
		struct fields f = { .out = out };

		if (list->plain) {
			vec_put(out, (char *)list->parts->text);
			continue;
		}
		if (declare && put_declaration(list, out))
			continue;
		f.text.a = &tmp;
		f.ifs = ifs();
		expand_parts(&f, list->parts, false);
		field_end(&f);
	}
}
