/*
 * quote.c - names in messages, written so that a shell would read them back.
 *
 * Plain names stand in '...'; a name with a single quote and nothing that
 * is special inside double quotes stands in "..."; control characters
 * and bytes above 126 are written as $'\n' or $'\303'.
 */
#include <ctype.h>
#include <string.h>
#include "tool.h"

enum { RING = 8 };

static bool
printable(unsigned char c)
{
	return c >= 32 && c < 127;
}

static bool
special(const char *name, size_t i, bool colon)
{
	char c = name[i];

	if (!printable((unsigned char)c))
		return true;
	if (c == '~' || c == '#')
		return i == 0;
	if (c == '{' || c == '}')
		return name[1] == '\0';
	if (c == ':')
		return colon;
	return strchr(" !\"$&'()*;<=>?[\\^`|", c) != NULL;
}

/* Would the whole name be safe inside double quotes? */
static bool
fits_double(const char *name)
{
	for (; *name != '\0'; name++)
		if (!isalnum((unsigned char)*name) &&
		    strchr(" %+,-./:@]_'#~", *name) == NULL)
			return false;
	return true;
}

static void
escape(struct str *s, unsigned char c)
{
	const char *from = "\a\b\f\n\r\t\v", *to = "abfnrtv";
	const char *at = c != 0 ? strchr(from, c) : NULL;

	if (at != NULL)
		str_fmt(s, "\\%c", to[at - from]);
	else
		str_fmt(s, "\\%03o", c);
}

static void
quote_single(struct str *s, const char *name)
{
	bool raw = false; /* inside $'...' */

	str_addc(s, '\'');
	for (; *name != '\0'; name++) {
		unsigned char c = (unsigned char)*name;

		if (!printable(c)) {
			if (!raw)
				str_adds(s, "'$'");
			raw = true;
			escape(s, c);
			continue;
		}
		if (raw)
			str_adds(s, "''");
		raw = false;
		if (c == '\'')
			str_adds(s, "'\\''");
		else
			str_addc(s, c);
	}
	str_addc(s, '\'');
}

static const char *
quote_as(const char *name, bool always, bool colon)
{
	static struct str ring[RING];
	static unsigned turn;
	struct str *s = &ring[turn++ % RING];
	size_t i;

	str_cut(s, 0);
	for (i = 0; name[i] != '\0' && !always; i++)
		always = special(name, i, colon);
	if (!always && i != 0)
		str_adds(s, name);
	else if (strchr(name, '\'') != NULL && fits_double(name))
		str_fmt(s, "\"%s\"", name);
	else
		quote_single(s, name);
	return s->p;
}

const char *
quote(const char *name)
{
	return quote_as(name, true, false);
}

const char *
quotef(const char *name)
{
	return quote_as(name, false, true);
}

const char *
quotes(const char *name)
{
	return quote_as(name, false, false);
}
