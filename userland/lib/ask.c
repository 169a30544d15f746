/*
 * ask.c - a question on standard error, answered on standard input.
 */
#include <unistd.h>
#include "files.h"

/* True when the line that comes back begins with y or Y. */
bool
ask(const char *fmt, ...)
{
	struct str s = { 0 };
	char c, first = '\0';
	va_list ap;

	out_flush();
	str_fmt(&s, "%s: ", tool_name);
	va_start(ap, fmt);
	str_vfmt(&s, fmt, ap);
	va_end(ap);
	io_write(STDERR_FILENO, s.p, s.len);
	str_free(&s);
	/* Byte by byte: the rest of the input is for the next question. */
	for (bool start = true; io_read(STDIN_FILENO, &c, 1) == 1;
	     start = false) {
		if (c == '\n')
			break;
		if (start)
			first = c;
	}
	return first == 'y' || first == 'Y';
}
