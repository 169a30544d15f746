/*
 * num.c - numbers on the command line, and sizes for people.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "tool.h"

static const char units[] = "KMGTPEZY";

static bool
scale_up(uintmax_t *v, uintmax_t by)
{
	if (*v > UINTMAX_MAX / by) {
		*v = UINTMAX_MAX;
		return false;
	}
	*v *= by;
	return true;
}

/* b 512, k or K 1024, kB 1000, KiB 1024, and so on up to Y. */
enum num_result
num_suffix(const char *s, uintmax_t *scale)
{
	const char *unit;
	uintmax_t base = 1024;
	bool fits = true;

	*scale = 1;
	if (*s == '\0')
		return NUM_OK;
	if (strcmp(s, "b") == 0 || strcmp(s, "w") == 0) {
		*scale = *s == 'b' ? 512 : 2;
		return NUM_OK;
	}
	if (strcmp(s, "c") == 0)
		return NUM_OK;
	unit = strchr(units, toupper((unsigned char)*s));
	if (unit == NULL)
		return NUM_BAD;
	if (strcmp(s + 1, "B") == 0 || strcmp(s + 1, "D") == 0)
		base = 1000;
	else if (s[1] != '\0' && strcmp(s + 1, "iB") != 0)
		return NUM_BAD;
	for (; unit >= units; unit--)
		fits &= scale_up(scale, base);
	return fits ? NUM_OK : NUM_BIG;
}

/*
 * A decimal number with one of the allowed suffix letters.  NUM_BIG gives
 * the largest value, for callers to whom that means "no limit".
 */
enum num_result
num_parse(const char *s, const char *suffixes, uintmax_t *to)
{
	enum num_result suffix = NUM_OK;
	uintmax_t v = 0, scale;
	bool fits = true;

	while (isspace((unsigned char)*s))
		s++;
	if (*s == '+')
		s++;
	if (!isdigit((unsigned char)*s) &&
	    (*s == '\0' || strchr(suffixes, *s) == NULL))
		return NUM_BAD;
	if (!isdigit((unsigned char)*s))
		v = 1; /* a unit alone is one of it */
	for (; isdigit((unsigned char)*s); s++) {
		unsigned digit = (unsigned)(*s - '0');

		if (v > (UINTMAX_MAX - digit) / 10)
			fits = false;
		v = v * 10 + digit;
	}
	if (*s != '\0') {
		if (strchr(suffixes, *s) == NULL)
			return NUM_BAD;
		suffix = num_suffix(s, &scale);
		if (suffix == NUM_BAD)
			return NUM_BAD;
		fits &= scale_up(&v, scale);
	}
	*to = fits && suffix == NUM_OK ? v : UINTMAX_MAX;
	return fits && suffix == NUM_OK ? NUM_OK : NUM_BIG;
}

/* A number that has to be in min..max, or the tool ends. */
uintmax_t
num_arg(const char *s, const char *suffixes, uintmax_t min, uintmax_t max,
    const char *what)
{
	uintmax_t v = 0;
	enum num_result r = num_parse(s, suffixes, &v);
	const char *colon = *what == '-' ? "" : ":";

	if (r == NUM_BAD)
		die("invalid %s%s %s", what, colon, quote(s));
	if (v < min || v > max || r == NUM_BIG) {
		errno = v > INT32_MAX / 2 ? EOVERFLOW : ERANGE;
		die_errno("invalid %s%s %s", what, colon, quote(s));
	}
	return v;
}

/* 999, 1.5K, 12M: rounded up, one decimal below ten. */
char *
num_human(char buf[32], uintmax_t bytes, unsigned base)
{
	uintmax_t whole = bytes, tenths, rest = 0;
	struct str s = { 0 };
	int unit = -1;
	bool more = false; /* something beyond the tenths was cut off */

	while (whole >= base && units[unit + 1] != '\0') {
		more |= rest % base != 0;
		rest = whole % base;
		whole /= base;
		unit++;
	}
	if (unit < 0) {
		str_fmt(&s, "%ju", whole);
	} else {
		tenths = whole * 10 + rest * 10 / base;
		if (more || rest * 10 % base != 0)
			tenths++;
		if (tenths >= 100)
			tenths = (tenths + 9) / 10 * 10;
		if (tenths >= 10 * (uintmax_t)base && units[unit + 1]) {
			tenths = 10;
			unit++;
		}
		if (tenths < 100)
			str_fmt(&s, "%ju.%ju", tenths / 10, tenths % 10);
		else
			str_fmt(&s, "%ju", tenths / 10);
		str_addc(&s, base == 1000 && unit == 0 ? 'k' : units[unit]);
	}
	strncpy(buf, s.p, 31);
	buf[31] = '\0';
	str_free(&s);
	return buf;
}

double
num_double(const char *s, bool *ok)
{
	char *end;
	double v = strtod(s, &end);

	*ok = end != s && *end == '\0' && !isspace((unsigned char)*s);
	return v;
}
