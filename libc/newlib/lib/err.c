/*
 * err.c - `program: message: reason', and the end: the functions of <err.h>.
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The start file's note of argv[0], if there is one. */
extern const char *__progname __attribute__((weak));

static void
say(const char *format, va_list args, const char *reason)
{
	fflush(stdout);
	if (&__progname && __progname)
		fprintf(stderr, "%s: ", __progname);
	if (format)
		vfprintf(stderr, format, args);
	if (format && reason)
		fputs(": ", stderr);
	if (reason)
		fputs(reason, stderr);
	fputc('\n', stderr);
}

void
vwarn(const char *format, va_list args)
{
	say(format, args, strerror(errno));
}

void
vwarnx(const char *format, va_list args)
{
	say(format, args, 0);
}

void
verr(int status, const char *format, va_list args)
{
	vwarn(format, args);
	exit(status);
}

void
verrx(int status, const char *format, va_list args)
{
	vwarnx(format, args);
	exit(status);
}

void
warn(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vwarn(format, args);
	va_end(args);
}

void
warnx(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vwarnx(format, args);
	va_end(args);
}

void
err(int status, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vwarn(format, args);
	va_end(args);
	exit(status);
}

void
errx(int status, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vwarnx(format, args);
	va_end(args);
	exit(status);
}
