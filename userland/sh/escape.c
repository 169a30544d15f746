/*
 * escape.c - backslash sequences of echo and printf.
 */
#include "escape.h"

static int
octal(const char **s, int most)
{
	int v = 0;

	while (most-- > 0 && **s >= '0' && **s <= '7')
		v = v * 8 + (*(*s)++ - '0');
	return v & 0xff;
}

int
escape_next(const char **s)
{
	char c = **s;

	if (c == '0') {
		++*s;
		return octal(s, 3);
	}
	if (c >= '1' && c <= '7')
		return octal(s, 3);
	++*s;
	switch (c) {
	case 'a':
		return '\a';
	case 'b':
		return '\b';
	case 'c':
		return ESCAPE_STOP;
	case 'e':
		return '\033';
	case 'f':
		return '\f';
	case 'n':
		return '\n';
	case 'r':
		return '\r';
	case 't':
		return '\t';
	case 'v':
		return '\v';
	case '\\':
		return '\\';
	}
	--*s;
	return ESCAPE_NONE;
}
