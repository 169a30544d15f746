/*
 * date - print the time, or one that is given, in any format.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "../lib/datefmt.h"

/* What -I takes, from the day to the nanosecond. */
static const char *
iso_format(const char *arg)
{
	static const struct {
		const char *name, *format;
	} list[] = {
		{ "date", "%Y-%m-%d" },
		{ "hours", "%Y-%m-%dT%H%:z" },
		{ "minutes", "%Y-%m-%dT%H:%M%:z" },
		{ "seconds", "%Y-%m-%dT%H:%M:%S%:z" },
		{ "ns", "%Y-%m-%dT%H:%M:%S,%N%:z" },
	};

	if (arg == NULL)
		return list[0].format;
	for (size_t i = 0; i < COUNT(list); i++)
		if (strcmp(list[i].name, arg) == 0)
			return list[i].format;
	die_usage("invalid argument %s for '--iso-8601'", quote(arg));
}

static void
print(const char *format, const struct timespec *t, bool utc)
{
	struct str s = { 0 };

	date_format(&s, format, t, utc);
	out_write(s.p, s.len);
	out_c('\n');
	str_free(&s);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "date", 'd', 1 },
		{ "utc", 'u', 0 }, { "universal", 'u', 0 },
		{ "reference", 'r', 1 }, { "rfc-email", 'R', 0 },
		{ "iso-8601", 'I', 2 }, { 0 } };
	const char *format = "%a %b %e %H:%M:%S %Z %Y", *text = NULL;
	const char *file = NULL;
	struct timespec t;
	struct stat st;
	struct opt o;
	bool utc = false, chosen = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "d:ur:RI::", longs,
	    "[-u] [-d TIME | -r FILE] "
	    "[-I[FORM] | -R | +FORMAT]");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'd') {
			text = o.arg;
		} else if (c == 'r') {
			file = o.arg;
		} else if (c == 'u') {
			utc = true;
		} else {
			if (chosen)
				die("multiple output formats specified");
			chosen = true;
			format = c == 'I' ? iso_format(o.arg)
					  : "%a, %d %b %Y %H:%M:%S %z";
		}
	}
	opt_need(&o, 0, 1);
	if (o.count == 1) {
		if (o.operands[0][0] != '+')
			die("invalid date %s", quote(o.operands[0]));
		if (chosen)
			die("multiple output formats specified");
		format = o.operands[0] + 1;
	}
	if (text != NULL && file != NULL)
		die_usage("the options to specify dates for printing are "
			  "mutually exclusive");
	clock_gettime(CLOCK_REALTIME, &t);
	if (file != NULL) {
		if (stat(file, &st) != 0)
			die_errno("%s", quotef(file));
		t = st.st_mtim;
	}
	if (text != NULL && !date_parse(text, &t, &t, utc))
		die("invalid date %s", quote(text));
	print(format, &t, utc);
	tool_exit(0);
}
