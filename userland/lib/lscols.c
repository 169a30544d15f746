/*
 * lscols.c - ls in columns: as many as fit.
 *
 * Blanks between columns are tabs where a tab stop helps, as people have
 * come to expect of ls -C.
 */
#include <stdlib.h>
#include <string.h>
#include "lsent.h"

enum { LEAST = 3, GAP = 2, TAB = 8 };

/* What may stand before a name: inode and blocks. */
void
ls_frills(const struct ls_style *s, const struct entry *e, bool wide)
{
	char buf[32] = "?";

	if (s->inode && e->known)
		out_fmt("%*ju ", wide ? s->inode_width : 0,
		    (uintmax_t)e->st.st_ino);
	else if (s->inode)
		out_fmt("%*s ", wide ? s->inode_width : 0, "?");
	if (s->blocks) {
		if (e->known)
			ls_number(
			    s, buf, (uintmax_t)e->st.st_blocks * 512, 1024);
		out_fmt("%*s ", wide ? s->block_width : 0, buf);
	}
}

/* Columns that a name takes: what cannot be seen takes none. */
static int
name_width(const char *name)
{
	int w = 0;

	for (; *name != '\0'; name++)
		w += (unsigned char)*name >= 32 && *name != 127 &&
		     (unsigned char)*name < 128;
	return w;
}

static int
measure(const struct ls_style *s, const struct entry *e)
{
	int w = name_width(e->name);

	if (s->inode)
		w += s->inode_width + 1;
	if (s->blocks)
		w += s->block_width + 1;
	if (s->align && !e->quoted)
		w++;
	if (e->known && ls_indicator(s, e->st.st_mode) != '\0')
		w++;
	return w;
}

static void
put(const struct ls_style *s, const struct entry *e, bool wide)
{
	char mark = e->known ? ls_indicator(s, e->st.st_mode) : '\0';

	ls_frills(s, e, wide);
	if (s->align && !e->quoted)
		out_c(' ');
	out_str(e->name);
	if (mark != '\0')
		out_c(mark);
}

static size_t
column_of(size_t i, size_t n, size_t columns, bool across)
{
	size_t rows = (n + columns - 1) / columns;

	return across ? i % columns : i / rows;
}

/* The widths of so many columns, if they fit: true. */
static bool
fits(const struct ls_style *s, const struct entry *e, size_t n, size_t columns,
    bool across, int *width)
{
	int all = 0;

	for (size_t c = 0; c < columns; c++)
		width[c] = LEAST;
	for (size_t i = 0; i < n; i++) {
		size_t c = column_of(i, n, columns, across);
		int w = e[i].width + (c + 1 < columns ? GAP : 0);

		if (w > width[c])
			width[c] = w;
	}
	for (size_t c = 0; c < columns; c++)
		all += width[c];
	return all < s->columns;
}

static void
indent(int from, int to)
{
	while (from < to) {
		if (to / TAB > (from + 1) / TAB) {
			out_c('\t');
			from += TAB - from % TAB;
		} else {
			out_c(' ');
			from++;
		}
	}
}

void
ls_columns(const struct ls_style *s, struct entry *e, size_t n, bool across)
{
	size_t columns = (size_t)s->columns / LEAST + 1, rows, step;
	int *width;

	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++)
		e[i].width = measure(s, &e[i]);
	if (columns > n)
		columns = n;
	width = xmalloc((columns + 1) * sizeof(*width));
	while (columns > 1 && !fits(s, e, n, columns, across, width))
		columns--;
	fits(s, e, n, columns, across, width);
	rows = (n + columns - 1) / columns;
	step = across ? 1 : rows;
	for (size_t r = 0; r < rows; r++) {
		size_t i = across ? r * columns : r;
		int at = 0;

		for (size_t c = 0; c < columns && i < n; c++, i += step) {
			put(s, &e[i], true);
			if (c + 1 < columns && i + step < n)
				indent(at + e[i].width, at + width[c]);
			at += width[c];
		}
		out_c('\n');
	}
	free(width);
}

/* One after the other with a mark between, in lines of the wanted width. */
void
ls_stream(const struct ls_style *s, struct entry *e, size_t n, int mark)
{
	int at = 0;
	struct ls_style narrow = *s;

	narrow.inode_width = narrow.block_width = 0;
	for (size_t i = 0; i < n; i++) {
		char buf[32];
		int w = name_width(e[i].name);

		/* What is before the name is as wide as it is, no more. */
		if (s->inode && e[i].known) {
			char *t = fmt_new("%ju ", (uintmax_t)e[i].st.st_ino);

			w += (int)strlen(t);
			free(t);
		}
		if (s->blocks && e[i].known) {
			ls_number(
			    s, buf, (uintmax_t)e[i].st.st_blocks * 512, 1024);
			w += (int)strlen(buf) + 1;
		}
		w += e[i].known && ls_indicator(s, e[i].st.st_mode);
		if (i > 0) {
			bool same_line = at + w + 2 < s->columns;

			out_fmt("%c%c", mark, same_line ? ' ' : '\n');
			at = same_line ? at + 2 : 0;
		}
		put(&narrow, &e[i], false);
		at += w;
	}
	if (n > 0)
		out_c('\n');
}
