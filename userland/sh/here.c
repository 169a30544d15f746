/*
 * here.c - here-documents, read when the line that announces them ends.
 */
#include <string.h>
#include "lex.h"
#include "source.h"
#include "str.h"
#include "tree.h"

void
here_add(struct redir *r)
{
	struct here *h = parse_alloc(sizeof *h), **at = &lex.here;

	h->redir = r;
	while (*at)
		at = &(*at)->next;
	*at = h;
}

/*
 * One line into t, with its newline; false at the end of the input.  joined
 * says that it goes on: an odd number of backslashes stands at its end.
 */
static bool
raw_line(struct str *t, bool strip, bool *joined)
{
	size_t slashes = 0;
	int c = source_get();

	while (strip && c == '\t')
		c = source_get();
	*joined = false;
	if (c == SOURCE_END)
		return false;
	for (; c != SOURCE_END; c = source_get()) {
		if (c == '\0')
			continue;
		str_putc(t, (char)c);
		if (c == '\n') {
			*joined = slashes % 2 == 1;
			break;
		}
		slashes = c == '\\' ? slashes + 1 : 0;
	}
	return true;
}

static bool
is_delimiter(const char *s, size_t n, const char *delimiter)
{
	if (n > 0 && s[n - 1] == '\n')
		n--;
	return n == strlen(delimiter) && memcmp(s, delimiter, n) == 0;
}

static void
read_body(struct redir *r)
{
	struct str t = { .a = &parse_tree->a };
	struct source s;
	bool joined = false, inside = false;
	char *text;
	size_t start, n;

	do {
		start = t.len;
		inside = joined && !r->literal;
		if (!raw_line(&t, r->strip && !inside, &joined))
			break;
	} while (
	    inside || !is_delimiter(t.s + start, t.len - start, r->delimiter));
	n = t.len = start;
	text = str_take(&t);
	if (r->literal) {
		r->target = parse_alloc(sizeof *r->target);
		r->target->parts = parse_alloc(sizeof *r->target->parts);
		*r->target->parts = (struct part){ .type = PART_TEXT,
			.quoted = true,
			.text = text,
			.len = n };
		return;
	}
	source_push_string(&s, text, n);
	r->target = word_lex(END_INPUT);
	source_pop();
}

void
here_read(void)
{
	struct here *list = lex.here;

	lex.here = NULL;
	for (; list; list = list->next)
		read_body(list->redir);
}
