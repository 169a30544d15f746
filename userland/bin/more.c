/*
 * more, less - show text a page at a time: space for a page, return for a
 * line, d or u for half of one, b back a page, / to search, q to leave.
 *
 * The text is held in memory as far as it has been read, so going back
 * works for pipes too.  Where the output is no terminal, it is copied.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../lib/re.h"
#include "../lib/term.h"

struct row {
	size_t at, len; /* in text.p */
};

static struct in in;
static struct str text;
static struct row *row;
static size_t rows, row_cap;
static int keys, columns = 80, lines = 24;

/* Columns that a line takes, for breaking it into rows. */
static size_t
fit(const char *p, size_t len)
{
	int column = 0;
	size_t i = 0;

	for (; i < len; i++) {
		int w = p[i] == '\t'               ? 8 - column % 8
			: (unsigned char)p[i] < 32 ? 2
						   : 1;

		if (column + w > columns)
			break;
		column += w;
	}
	return i > 0 ? i : len;
}

/* Read until there are so many rows; false when the text has ended. */
static bool
have_rows(size_t wanted)
{
	char *line;
	size_t len;

	while (rows < wanted && in_line(&in, '\n', &line, &len)) {
		size_t at = text.len;

		len -= line[len - 1] == '\n';
		str_add(&text, line, len);
		do {
			size_t n = fit(text.p + at, len);

			row = xgrow(row, &row_cap, rows + 1, sizeof(*row));
			row[rows++] = (struct row){ at, n };
			at += n;
			len -= n;
		} while (len > 0);
	}
	return rows >= wanted;
}

static void
put_rows(size_t from, size_t to)
{
	have_rows(to);
	for (size_t i = from; i < to && i < rows; i++) {
		const char *p = text.p + row[i].at;

		for (size_t k = 0; k < row[i].len; k++) {
			unsigned char c = (unsigned char)p[k];

			if (c < 32 && c != '\t')
				out_fmt("^%c", c + 64);
			else
				out_c(c);
		}
		out_c('\n');
	}
}

static int
key(void)
{
	unsigned char c;

	out_flush();
	return io_read(keys, &c, 1) == 1 ? c : 'q';
}

static void
prompt(const char *s)
{
	out_fmt("\r\033[K\033[7m%s\033[0m", s);
}

/* The row of the next match after from, or SIZE_MAX. */
static size_t
search(size_t from)
{
	static struct re *re;
	struct str s = { 0 };
	const char *error;
	int c;

	str_adds(&s, "");
	out_str("\r\033[K/");
	while ((c = key()) != '\n' && c != '\r') {
		if (c == 127 || c == 8) {
			if (s.len == 0)
				return SIZE_MAX;
			str_cut(&s, s.len - 1);
			out_str("\b \b");
		} else {
			str_addc(&s, c);
			out_c(c);
		}
	}
	if (s.len != 0 || re == NULL) {
		re = re_new(s.p, s.len, 0, &error);
		if (re == NULL)
			return SIZE_MAX;
	}
	for (size_t i = from; have_rows(i + 1); i++)
		if (re_match(re, text.p + row[i].at, row[i].len))
			return i;
	return SIZE_MAX;
}

static void
page(void)
{
	size_t height = (size_t)(lines > 2 ? lines - 1 : 1), top = 0, to;
	const char *note = "--More--";

	put_rows(0, height);
	for (to = height; have_rows(to + 1);) {
		int c;

		prompt(note);
		note = "--More--";
		c = key();
		out_str("\r\033[K");
		if (c == 'q' || c == 'Q')
			break;
		top = to > height ? to - height : 0;
		if (c == ' ' || c == 'f') {
			put_rows(to, to + height);
			to += height;
		} else if (c == '\n' || c == '\r' || c == 'j') {
			put_rows(to, to + 1);
			to++;
		} else if (c == 'd') {
			put_rows(to, to + height / 2);
			to += height / 2;
		} else if (c == 'b' || c == 'u' || c == 'k') {
			size_t back = c == 'b'   ? height
				      : c == 'u' ? height / 2
						 : 1;

			top = top > back ? top - back : 0;
			out_str("\033[H\033[2J");
			put_rows(top, top + height);
			to = top + height;
		} else if (c == '/') {
			size_t found = search(top + 1);

			if (found == SIZE_MAX) {
				note = "--More--(not found)";
				continue;
			}
			out_str("\033[H\033[2J");
			put_rows(found, found + height);
			to = found + height;
		}
	}
	out_flush();
	str_free(&text);
	rows = 0;
}

static void
copy(void)
{
	while (in_peek(&in) >= 0) {
		out_write(in.buf + in.pos, in.len - in.pos);
		in.pos = in.len;
	}
}

static void
show(const char *name, bool tty, bool header)
{
	if (in_open(&in, name) != 0) {
		fail_errno("cannot open %s", quotef(name));
		return;
	}
	if (header)
		out_fmt("::::::::::::::\n%s\n::::::::::::::\n", name);
	(tty ? page : copy)();
	in_report(&in);
	in_close(&in);
}

int
main(int argc, char **argv)
{
	struct opt o;
	bool tty;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "FRSX", NULL, "[FILE]...");
	while (opt_next(&o) != -1)
		; /* options of less that change nothing here */
	tty = isatty(STDOUT_FILENO);
	if (o.count == 0 && isatty(STDIN_FILENO))
		die_usage("missing file operand");
	keys =
	    isatty(STDERR_FILENO) ? STDERR_FILENO : open("/dev/tty", O_RDONLY);
	tty = tty && keys >= 0 && term_raw(keys);
	term_size(STDOUT_FILENO, &columns, &lines);
	if (o.count == 0)
		show("-", tty, false);
	for (int i = 0; i < o.count; i++)
		show(o.operands[i], tty, o.count > 1);
	out_flush();
	term_restore();
	tool_exit(tool_status);
}
