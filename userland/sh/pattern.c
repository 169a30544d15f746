/*
 * pattern.c - matching of shell patterns.
 *
 * Only the newest * is ever taken back, so the work is bounded by the
 * product of the two lengths.
 */
#include <ctype.h>
#include <string.h>
#include "pattern.h"

static int
byte(const char *p)
{
	return (unsigned char)*p;
}

/* The class named at p, "alpha:]...": does c belong to it? */
static bool
in_class(const char *name, size_t n, int c)
{
	static const struct {
		const char *name;
		int (*test)(int);
	} classes[] = {
		{ "alnum", isalnum },
		{ "alpha", isalpha },
		{ "blank", isblank },
		{ "cntrl", iscntrl },
		{ "digit", isdigit },
		{ "graph", isgraph },
		{ "lower", islower },
		{ "print", isprint },
		{ "punct", ispunct },
		{ "space", isspace },
		{ "upper", isupper },
		{ "xdigit", isxdigit },
	};

	for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
		if (strlen(classes[i].name) == n &&
		    memcmp(classes[i].name, name, n) == 0)
			return classes[i].test(c) != 0;
	return false;
}

/* If [:name:] stands at p, its length, else 0. */
static size_t
class_length(const char *p, const char *end)
{
	const char *q;

	if (end - p < 4 || p[0] != '[' || p[1] != ':')
		return 0;
	for (q = p + 2; q < end && *q >= 'a' && *q <= 'z'; q++)
		;
	if (end - q < 2 || q[0] != ':' || q[1] != ']')
		return 0;
	return (size_t)(q + 2 - p);
}

/* One member of a bracket, backslash or not; moves p behind it. */
static int
member(const char **p, const char *end)
{
	if (**p == '\\' && *p + 1 < end)
		++*p;
	return byte((*p)++);
}

/*
 * p stands behind the [.  Returns what follows the ], and whether c is in it;
 * NULL if no ] comes: then the [ is an ordinary character.
 */
static const char *
bracket(const char *p, const char *end, int c, bool *in)
{
	bool negate = false, found = false, first = true;

	if (p < end && *p == '!') {
		negate = true;
		p++;
	}
	for (; p < end; first = false) {
		size_t n;
		int low, high;

		if (*p == ']' && !first) {
			*in = found != negate;
			return p + 1;
		}
		n = class_length(p, end);
		if (n > 0) {
			found |= in_class(p + 2, n - 4, c);
			p += n;
			continue;
		}
		low = high = member(&p, end);
		if (end - p >= 2 && p[0] == '-' && p[1] != ']') {
			p++;
			high = member(&p, end);
		}
		found |= low <= c && c <= high;
	}
	return NULL;
}

/* Match one character; the rest of the pattern, or NULL. */
static const char *
match_one(const char *p, const char *end, int c)
{
	const char *rest;
	bool in;

	switch (*p) {
	case '?':
		return p + 1;
	case '[':
		rest = bracket(p + 1, end, c, &in);
		if (rest)
			return in ? rest : NULL;
		break;
	case '\\':
		if (p + 1 < end)
			p++;
		break;
	}
	return byte(p) == c ? p + 1 : NULL;
}

bool
pattern_match(const char *p, const char *pend, const char *s, const char *send)
{
	const char *star = NULL, *star_s = NULL, *rest;

	for (;;) {
		if (p < pend && *p == '*') {
			star = ++p;
			star_s = s;
			continue;
		}
		if (p < pend && s < send) {
			rest = match_one(p, pend, byte(s));
			if (rest) {
				p = rest;
				s++;
				continue;
			}
		}
		if (p == pend && s == send)
			return true;
		if (star == NULL || star_s == send)
			return false;
		p = star;
		s = ++star_s;
	}
}

bool
pattern_magic(const char *p, const char *pend)
{
	for (; p < pend; p++) {
		if (*p == '\\' && p + 1 < pend)
			p++;
		else if (*p == '*' || *p == '?' ||
			 (*p == '[' && memchr(p, ']', (size_t)(pend - p))))
			return true;
	}
	return false;
}

void
pattern_unescape(char *s)
{
	char *to = s;

	for (; *s; s++) {
		if (*s == '\\' && s[1])
			s++;
		*to++ = *s;
	}
	*to = '\0';
}

void
pattern_trim(
    const char *pattern, bool prefix, bool longest, const char **s, size_t *n)
{
	const char *pend = pattern + strlen(pattern);
	const char *start = *s, *end = *s + *n;

	for (size_t i = 0; i <= *n; i++) {
		/* k characters go, from few to many or the other way. */
		size_t k = longest ? *n - i : i;

		if (prefix && pattern_match(pattern, pend, start, start + k)) {
			*s += k;
			*n -= k;
			return;
		}
		if (!prefix && pattern_match(pattern, pend, end - k, end)) {
			*n -= k;
			return;
		}
	}
}
