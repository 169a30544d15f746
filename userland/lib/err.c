/*
 * err.c - messages on standard error, and the end of a tool.
 *
 * A message is one write, so that two programs do not mix theirs; what is
 * buffered for standard output goes out first, so that the order is kept.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tool.h"

const char *tool_name = "tool";
int tool_status;
int tool_trouble = 1;
bool tool_named_hint;
const char *tool_usage;

void
tool_init(char **argv, int trouble)
{
	if (argv[0] != NULL)
		tool_name = argv[0];
	tool_trouble = trouble;
}

static void
message(const char *fmt, va_list ap, int err, bool hint)
{
	struct str s = { 0 };

	out_flush();
	if (fmt != NULL) {
		str_fmt(&s, "%s: ", tool_name);
		str_vfmt(&s, fmt, ap);
		if (err != 0)
			str_fmt(&s, ": %s", strerror(err));
		str_addc(&s, '\n');
	}
	if (hint && tool_usage != NULL)
		str_fmt(&s, "Usage: %s %s\n", tool_name, tool_usage);
	if (hint)
		str_fmt(&s, "%s%sTry '%s --help' for more information.\n",
		    tool_named_hint ? tool_name : "",
		    tool_named_hint ? ": " : "", tool_name);
	io_write(STDERR_FILENO, s.p, s.len);
	str_free(&s);
	if (tool_status < tool_trouble)
		tool_status = tool_trouble;
}

void
fail(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0, false);
	va_end(ap);
}

void
fail_errno(const char *fmt, ...)
{
	int err = errno;
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, err, false);
	va_end(ap);
	errno = err;
}

void
die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0, false);
	va_end(ap);
	exit(tool_trouble);
}

void
die_errno(const char *fmt, ...)
{
	int err = errno;
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, err, false);
	va_end(ap);
	exit(tool_trouble);
}

/* Only the hint when fmt is NULL. */
void
die_usage(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap, 0, true);
	va_end(ap);
	exit(tool_trouble);
}

void
tool_exit(int status)
{
	out_flush();
	exit(status);
}
