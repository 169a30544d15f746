/*
 * nl - number lines.  A line of \:\:\:, \:\: or \: alone begins the header,
 * body or footer of a logical page.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/re.h"

static char style[3] = { 'n', 't', 'n' }; /* header, body, footer */
static struct re *wanted_line[3];         /* style p */
static int section = 1, width = 6, blanks_joined = 1, blanks;
static const char *separator = "\t", *format = "rn";
static intmax_t start = 1, step = 1, number;
static bool keep_number;

static intmax_t
signed_arg(const char *s, const char *what)
{
	char *end;
	long long v = strtoll(s, &end, 10);

	if (end == s || *end != '\0')
		die("invalid %s: %s", what, quote(s));
	return v;
}

static bool
new_section(const char *line, size_t len)
{
	int marks = 0;

	while (len >= 2 && line[0] == '\\' && line[1] == ':') {
		marks++;
		line += 2;
		len -= 2;
	}
	if (len != 0 || marks == 0 || marks > 3)
		return false;
	section = 3 - marks;
	if (section == 0 && !keep_number)
		number = start;
	out_c('\n');
	return true;
}

static void
put_line(const char *line, size_t len)
{
	bool wanted = style[section] == 'a' ||
		      (style[section] == 't' && len != 0) ||
		      (style[section] == 'p' &&
			  re_match(wanted_line[section], line, len));

	if (style[section] == 'a' && len == 0) {
		wanted = ++blanks == blanks_joined;
		if (wanted)
			blanks = 0;
	} else {
		blanks = 0;
	}
	if (wanted) {
		if (strcmp(format, "ln") == 0)
			out_fmt("%-*jd%s", width, number, separator);
		else
			out_fmt(*format == 'r' && format[1] == 'z' ? "%0*jd%s"
								   : "%*jd%s",
			    width, number, separator);
		number += step;
	} else {
		for (size_t n = (size_t)width + strlen(separator); n > 0; n--)
			out_c(' ');
	}
	out_write(line, len);
	out_c('\n');
}

static void
nl(struct in *in)
{
	char *line;
	size_t len;

	while (in_line(in, '\n', &line, &len)) {
		if (line[len - 1] == '\n')
			len--;
		if (!new_section(line, len))
			put_line(line, len);
	}
}

static void
set_style(int which, const char *arg, const char *what)
{
	const char *error = NULL;

	if (*arg == 'p') {
		wanted_line[which] =
		    re_new(arg + 1, strlen(arg + 1), 0, &error);
		if (error != NULL)
			die("%s", error);
	} else if (strlen(arg) != 1 || strchr("atn", *arg) == NULL) {
		die_usage("invalid %s numbering style: %s", what, quote(arg));
	}
	style[which] = *arg;
}

static void
parse(struct opt *o)
{
	int c;

	while ((c = opt_next(o)) != -1) {
		switch (c) {
		case 'h':
			set_style(0, o->arg, "header");
			break;
		case 'b':
			set_style(1, o->arg, "body");
			break;
		case 'f':
			set_style(2, o->arg, "footer");
			break;
		case 'n':
			format = o->arg;
			if (strcmp(format, "ln") != 0 &&
			    strcmp(format, "rn") != 0 &&
			    strcmp(format, "rz") != 0)
				die_usage("invalid line number format: %s",
				    quote(format));
			break;
		case 'w':
			width = (int)num_arg(
			    o->arg, "", 1, 10000, "line number field width");
			break;
		case 's':
			separator = o->arg;
			break;
		case 'v':
			start = signed_arg(o->arg, "starting line number");
			break;
		case 'i':
			step = signed_arg(o->arg, "line number increment");
			break;
		case 'l':
			blanks_joined = (int)num_arg(o->arg, "", 1, INT32_MAX,
			    "line number of blank lines");
			break;
		case 'p':
			keep_number = true;
			break;
		}
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "body-numbering", 'b', 1 },
		{ "number-format", 'n', 1 }, { "number-width", 'w', 1 },
		{ "number-separator", 's', 1 },
		{ "starting-line-number", 'v', 1 },
		{ "line-increment", 'i', 1 }, { 0 } };
	struct opt o;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "h:b:f:n:w:s:v:i:l:p", longs,
	    "[-p] [-b STYLE] "
	    "[-n FORMAT] [-w WIDTH] [-s TEXT] [-v N] [-i N] [FILE]...");
	parse(&o);
	number = start;
	each_file(&o, nl);
	tool_exit(tool_status);
}
