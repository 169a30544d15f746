/*
 * read.c - the builtin read: one line, cut at IFS into variables.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "builtin.h"
#include "error.h"
#include "num.h"
#include "out.h"
#include "signals.h"
#include "source.h"
#include "str.h"
#include "var.h"

enum { BLOCK = 256 };

/* Where characters come from; only as much is read as the line needs. */
struct input {
	char buf[BLOCK];
	size_t at, len;
	bool seekable;
	bool failed;
};

static int
next_char(struct input *in)
{
	ssize_t n;

	if (in->at < in->len)
		return (unsigned char)in->buf[in->at++];
	do {
		n = read(0, in->buf, in->seekable ? BLOCK : 1);
	} while (n < 0 && errno == EINTR && !signal_pending);
	if (n <= 0) {
		in->failed = n < 0;
		in->at = in->len = 0;
		return -1;
	}
	in->len = (size_t)n;
	in->at = 1;
	return (unsigned char)in->buf[0];
}

/* Give back what was read beyond the line. */
static void
give_back(const struct input *in)
{
	if (in->seekable && in->at < in->len)
		lseek(0, -(off_t)(in->len - in->at), SEEK_CUR);
}

/*
 * A line into t, a backslash kept before each character that it protects.
 * False at the end of the input.
 */
static bool
read_line(struct str *t, bool raw)
{
	struct input in = { .seekable = false };
	struct stat st;
	int c;

	in.seekable = fstat(0, &st) == 0 && S_ISREG(st.st_mode);
	while ((c = next_char(&in)) != -1 && c != '\n') {
		if (c == '\0')
			continue;
		if (c == '\\') {
			if (!raw) {
				c = next_char(&in);
				if (c == '\n')
					continue;
				if (c == -1)
					break;
			}
			str_putc(t, '\\');
			if (c == '\0')
				continue;
		}
		str_putc(t, (char)c);
	}
	give_back(&in);
	return c != -1;
}

static bool
is_separator(const char *ifs, const char *s)
{
	return *s != '\0' && *s != '\\' && strchr(ifs, *s) != NULL;
}

static bool
is_blank(const char *ifs, const char *s)
{
	return is_separator(ifs, s) && (*s == ' ' || *s == '\t' || *s == '\n');
}

/* One field at *s into t; *s moves behind what separates it. */
static char *
take_field(const char **s, const char *ifs)
{
	struct str t = { .a = &tmp };
	const char *p = *s;

	for (; *p && !is_separator(ifs, p); p++) {
		if (*p == '\\' && p[1])
			p++;
		str_putc(&t, *p);
	}
	while (is_blank(ifs, p))
		p++;
	if (is_separator(ifs, p)) {
		p++;
		while (is_blank(ifs, p))
			p++;
	}
	*s = p;
	return str_take(&t);
}

/* All that is left, less blanks at its end. */
static char *
take_rest(const char *s, const char *ifs)
{
	struct str t = { .a = &tmp };
	size_t keep = 0;

	for (; *s; s++) {
		const bool blank = is_blank(ifs, s);

		if (*s == '\\' && s[1])
			s++;
		str_putc(&t, *s);
		if (!blank)
			keep = t.len;
	}
	t.len = keep;
	return str_take(&t);
}

static void
assign_fields(const char *s, char **names)
{
	const char *ifs = var_get("IFS");

	if (ifs == NULL)
		ifs = " \t\n";
	while (is_blank(ifs, s))
		s++;
	for (; *names; names++) {
		const char *rest = s;
		char *value = take_field(&rest, ifs);

		/* The last takes all, unless all is one field. */
		if (names[1] == NULL && *rest)
			value = take_rest(s, ifs);
		var_set(*names, value, 0);
		s = rest;
	}
}

int
builtin_read(int argc, char **argv)
{
	struct options o = { 0 };
	struct str line = { .a = &tmp };
	bool raw = false, whole;
	int c;

	while ((c = option_next(&o, argv, "rp:")) != 0) {
		if (c == 'r')
			raw = true;
		else if (isatty(0)) {
			out_puts(&out2, o.value);
			out_flush(&out2);
		}
	}
	if (o.at >= argc)
		sh_error("arg count");
	for (int i = o.at; i < argc; i++)
		if (name_length(argv[i]) != strlen(argv[i]) || !*argv[i])
			sh_error("%s: bad variable name", argv[i]);
	source_sync();
	whole = read_line(&line, raw);
	assign_fields(str_take(&line), argv + o.at);
	return !whole;
}
