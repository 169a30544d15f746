/*
 * echo.c - the builtin echo: -n, and backslashes always count.
 */
#include <string.h>
#include "builtin.h"
#include "escape.h"
#include "out.h"

/* False once \c has been met. */
static bool
put(const char *s)
{
	const char *slash;

	while ((slash = strchr(s, '\\')) != NULL) {
		int c;

		out_put(&out1, s, (size_t)(slash - s));
		s = slash + 1;
		c = escape_next(&s);
		if (c == ESCAPE_STOP)
			return false;
		out_putc(&out1, c == ESCAPE_NONE ? '\\' : (char)c);
	}
	out_puts(&out1, s);
	return true;
}

int
builtin_echo(int argc, char **argv)
{
	bool newline = true;
	int i = 1;

	if (argc > 1 && strcmp(argv[1], "-n") == 0) {
		newline = false;
		i++;
	}
	for (; i < argc; i++) {
		if (!put(argv[i]))
			return 0;
		if (i + 1 < argc)
			out_putc(&out1, ' ');
	}
	if (newline)
		out_putc(&out1, '\n');
	return 0;
}
