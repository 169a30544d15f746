/*
 * num.c - numbers to text and back.
 */
#include <limits.h>
#include "error.h"
#include "num.h"

char *
num_unsigned(char *room, unsigned long long v, int base, bool upper)
{
	const char *set = upper ? "0123456789ABCDEF" : "0123456789abcdef";
	char *p = room + (NUM_ROOM - 1);

	*p = '\0';
	do {
		*--p = set[v % (unsigned)base];
		v /= (unsigned)base;
	} while (v);
	return p;
}

char *
num_signed(char *room, long long v)
{
	unsigned long long u = (unsigned long long)v;
	char *p = num_unsigned(room, v < 0 ? 0 - u : u, 10, false);

	if (v < 0)
		*--p = '-';
	return p;
}

int
num_parse(const char *s)
{
	int n = 0;

	if (*s == '\0')
		return -1;
	for (; *s; s++) {
		int d = *s - '0';

		if (d < 0 || d > 9 || n > (INT_MAX - d) / 10)
			return -1;
		n = n * 10 + d;
	}
	return n;
}

int
num_need(const char *s)
{
	int n = num_parse(s);

	if (n < 0)
		sh_error("Illegal number: %s", s);
	return n;
}
