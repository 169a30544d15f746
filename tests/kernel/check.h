/*
 * check.h - one line for each thing tested: `ok NAME' or `not ok NAME: why'.
 *
 * A line is written with one call, so that processes do not mix theirs.
 */
#pragma once
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int check_failed;

static inline __attribute__((format(printf, 3, 4))) int
check(int good, const char *name, const char *why, ...)
{
	char line[300];
	va_list ap;
	int n;

	if (good) {
		n = snprintf(line, sizeof line, "ok %s\n", name);
	} else {
		check_failed++;
		n = snprintf(line, sizeof line, "not ok %s: ", name);
		va_start(ap, why);
		n += vsnprintf(line + n, sizeof line - (size_t)n - 1, why, ap);
		va_end(ap);
		if (n > (int)sizeof line - 2)
			n = (int)sizeof line - 2;
		line[n++] = '\n';
	}
	if (write(1, line, (size_t)n) != n)
		_exit(120);
	return good;
}
