/*
 * dateparse.c - what people write for a time.
 *
 * @SECONDS, or any of these in any order: 2024-02-29 (also 20240229,
 * 2/29/2024, 2024/2/29, 29 Feb 2024, Feb 29 2024), 10:20[:30[.5]] [am|pm], Z or
 * UTC or +0100, today, tomorrow, yesterday, now, and steps such as "2 days
 * ago", "next week", "-3 hours".
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "datefmt.h"

struct parse {
	const char *s;
	int year, month, day; /* month 0: no date was given */
	int hour, minute, second;
	long ns;
	bool has_time, has_zone;
	long zone; /* seconds east */
	int64_t add_seconds;
	int add_days, add_months;
};

static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
	"jul", "aug", "sep", "oct", "nov", "dec" };

static void
skip_blank(struct parse *p)
{
	while (isspace((unsigned char)*p->s) || *p->s == ',')
		p->s++;
}

static int
digits(const char *s)
{
	int n = 0;

	while (isdigit((unsigned char)s[n]))
		n++;
	return n;
}

static bool
number(struct parse *p, int64_t *to)
{
	int n = digits(p->s);

	if (n == 0 || n > 17)
		return false;
	for (*to = 0; n > 0; n--)
		*to = *to * 10 + (*p->s++ - '0');
	return true;
}

static size_t
word(struct parse *p, char *to, size_t size)
{
	size_t n = 0;

	while (isalpha((unsigned char)*p->s) || (n > 0 && *p->s == '.')) {
		if (n + 1 < size)
			to[n++] = (char)tolower((unsigned char)*p->s);
		p->s++;
	}
	to[n] = '\0';
	return n;
}

static int
month_named(const char *w)
{
	for (int m = 0; m < 12; m++)
		if (strlen(w) >= 3 && strncmp(w, months[m], 3) == 0)
			return m + 1;
	return 0;
}

static bool
set_date(struct parse *p, int64_t year, int64_t month, int64_t day)
{
	static const int length[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (p->month != 0 || month < 1 || month > 12 || day < 1 ||
	    day > length[month - 1] || (month == 2 && day == 29 && !leap) ||
	    year > 9999999)
		return false;
	p->year = (int)year;
	p->month = (int)month;
	p->day = (int)day;
	return true;
}

/* Add n units; false when it is none. */
static bool
step(struct parse *p, const char *unit, int64_t n)
{
	static const struct {
		const char *name;
		int seconds, days, months;
	} units[] = {
		{ "sec", 1, 0, 0 },
		{ "second", 1, 0, 0 },
		{ "min", 60, 0, 0 },
		{ "minute", 60, 0, 0 },
		{ "hour", 3600, 0, 0 },
		{ "day", 0, 1, 0 },
		{ "week", 0, 7, 0 },
		{ "fortnight", 0, 14, 0 },
		{ "month", 0, 0, 1 },
		{ "year", 0, 0, 12 },
	};
	size_t len = strlen(unit);

	if (n > 100000000 || n < -100000000)
		return false;
	if (len > 1 && unit[len - 1] == 's')
		len--;
	for (size_t i = 0; i < COUNT(units); i++) {
		if (strlen(units[i].name) != len ||
		    strncmp(units[i].name, unit, len) != 0)
			continue;
		p->add_seconds += n * units[i].seconds;
		p->add_days += (int)n * units[i].days;
		p->add_months += (int)n * units[i].months;
		return true;
	}
	return false;
}

static bool
ago(struct parse *p)
{
	skip_blank(p);
	if (strncasecmp(p->s, "ago", 3) != 0 || isalpha((unsigned char)p->s[3]))
		return false;
	p->s += 3;
	return true;
}

/* "N unit [ago]" with the number read. */
static bool
relative(struct parse *p, int64_t n)
{
	struct parse before = *p;
	char unit[16];

	skip_blank(p);
	if (word(p, unit, sizeof(unit)) == 0)
		return false;
	if (ago(p))
		n = -n;
	before.s = p->s;
	*p = before;
	return step(p, unit, n);
}

static bool
time_of_day(struct parse *p, int64_t hour)
{
	int64_t v;
	char w[8];
	struct parse before;

	p->s++;
	if (p->has_time || !number(p, &v) || v > 59)
		return false;
	p->minute = (int)v;
	if (*p->s == ':') {
		p->s++;
		if (!number(p, &v) || v > 60)
			return false;
		p->second = (int)v;
		if (*p->s == '.' || *p->s == ',') {
			long unit = 100000000;

			for (p->s++; isdigit((unsigned char)*p->s); p->s++) {
				p->ns += unit * (*p->s - '0');
				unit /= 10;
			}
		}
	}
	before = *p;
	skip_blank(p);
	word(p, w, sizeof(w));
	if (strcmp(w, "am") == 0 || strcmp(w, "pm") == 0) {
		if (hour < 1 || hour > 12)
			return false;
		hour = hour % 12 + (w[0] == 'p' ? 12 : 0);
	} else {
		*p = before;
	}
	p->hour = (int)hour;
	p->has_time = true;
	return hour < 24;
}

static bool
signed_thing(struct parse *p)
{
	int sign = *p->s == '-' ? -1 : 1;
	int64_t v, minutes = 0;
	int n;

	p->s++;
	skip_blank(p);
	n = digits(p->s);
	if (!number(p, &v))
		return false;
	if (!p->has_time || p->has_zone || (n != 2 && n != 4))
		return relative(p, sign * v);
	if (n == 4) {
		minutes = v % 100;
		v /= 100;
	} else if (*p->s == ':') {
		p->s++;
		if (!number(p, &minutes))
			return false;
	} else if (isspace((unsigned char)*p->s)) {
		return relative(p, sign * v);
	}
	if (v > 24 || minutes > 59)
		return false;
	p->zone = sign * (long)(v * 3600 + minutes * 60);
	p->has_zone = true;
	return true;
}

/* A number and what follows it. */
static bool
numbered(struct parse *p, const struct tm *now)
{
	int n = digits(p->s), m;
	int64_t a, b, c;
	struct parse before;
	char w[16];

	if (!number(p, &a))
		return false;
	if (*p->s == ':')
		return time_of_day(p, a);
	if (*p->s == '-' && isdigit((unsigned char)p->s[1])) {
		p->s++;
		if (!number(p, &b) || *p->s++ != '-' || !number(p, &c))
			return false;
		if (*p->s == 'T' && isdigit((unsigned char)p->s[1]))
			p->s++;
		return set_date(
		    p, n <= 2 ? a + (a < 69 ? 2000 : 1900) : a, b, c);
	}
	if (*p->s == '/') {
		p->s++;
		if (!number(p, &b))
			return false;
		c = now->tm_year + 1900;
		if (*p->s == '/') {
			p->s++;
			m = digits(p->s);
			if (!number(p, &c))
				return false;
			if (m <= 2 && n <= 2)
				c += c < 69 ? 2000 : 1900;
		}
		/* 2010/03/12, or 3/12/2010 */
		return n > 2 ? set_date(p, a, b, c) : set_date(p, c, a, b);
	}
	if (n == 8)
		return set_date(p, a / 10000, a / 100 % 100, a % 100);
	before = *p;
	skip_blank(p);
	word(p, w, sizeof(w));
	if (month_named(w) != 0 && a <= 31) {
		c = now->tm_year + 1900;
		before = *p;
		if (*p->s == '-')
			p->s++;
		skip_blank(p);
		if (digits(p->s) != 4 || !number(p, &c))
			*p = before;
		return set_date(p, c, month_named(w), a);
	}
	*p = before;
	return relative(p, a);
}

static bool
named(struct parse *p, const struct tm *now)
{
	int64_t day, year = now->tm_year + 1900;
	struct parse before;
	char w[16];
	int m;

	word(p, w, sizeof(w));
	m = month_named(w);
	if (m != 0) {
		skip_blank(p);
		if (!number(p, &day))
			return false;
		before = *p;
		skip_blank(p);
		if (digits(p->s) != 4 || p->s[4] == ':' || !number(p, &year))
			*p = before;
		return set_date(p, year, m, day);
	}
	if (strcmp(w, "z") == 0 || strcmp(w, "utc") == 0 ||
	    strcmp(w, "gmt") == 0) {
		p->has_zone = true;
		p->zone = 0;
		return true;
	}
	if (strcmp(w, "tomorrow") == 0 || strcmp(w, "yesterday") == 0) {
		p->add_days += w[0] == 't' ? 1 : -1;
		return true;
	}
	if (strcmp(w, "midnight") == 0 || strcmp(w, "noon") == 0) {
		p->hour = w[0] == 'n' ? 12 : 0;
		p->has_time = true;
		return true;
	}
	if (strcmp(w, "next") == 0 || strcmp(w, "last") == 0)
		return relative(p, w[0] == 'n' ? 1 : -1);
	if (strcmp(w, "now") == 0 || strcmp(w, "today") == 0)
		return true;
	if (step(p, w, 0)) { /* "day": one of it */
		bool back = ago(p);

		return step(p, w, back ? -1 : 1);
	}
	return false;
}

static bool
epoch(const char *s, struct timespec *to)
{
	bool negative = *s == '-';
	int64_t v = 0;
	long unit = 100000000;

	s += negative || *s == '+';
	if (digits(s) == 0 || digits(s) > 17)
		return false;
	for (; isdigit((unsigned char)*s); s++)
		v = v * 10 + (*s - '0');
	to->tv_nsec = 0;
	if (*s == '.')
		for (s++; isdigit((unsigned char)*s); s++, unit /= 10)
			to->tv_nsec += unit * (*s - '0');
	if (negative) {
		v = -v;
		if (to->tv_nsec != 0) {
			v--;
			to->tv_nsec = 1000000000 - to->tv_nsec;
		}
	}
	to->tv_sec = (time_t)v;
	return *s == '\0' && (int64_t)to->tv_sec == v;
}

/* Put the parts together, in local time unless a zone was given. */
static bool
compose(const struct parse *p, const struct tm *now, const struct timespec *t,
    bool utc, struct timespec *to)
{
	bool date = p->month != 0;
	bool clock_known = p->has_time || date;
	int64_t seconds;
	struct tm tm = { 0 };

	tm.tm_year = (date ? p->year - 1900 : now->tm_year);
	tm.tm_mon = (date ? p->month - 1 : now->tm_mon) + p->add_months;
	tm.tm_mday = (date ? p->day : now->tm_mday) + p->add_days;
	tm.tm_hour = clock_known ? p->hour : now->tm_hour;
	tm.tm_min = clock_known ? p->minute : now->tm_min;
	tm.tm_sec = clock_known ? p->second : now->tm_sec;
	tm.tm_isdst = -1;
	if (utc || p->has_zone) {
		int years =
		    tm.tm_mon >= 0 ? tm.tm_mon / 12 : -((11 - tm.tm_mon) / 12);

		seconds = date_seconds(tm.tm_year + 1900 + years,
			      tm.tm_mon - years * 12 + 1, 1, tm.tm_hour,
			      tm.tm_min, tm.tm_sec) +
			  (int64_t)(tm.tm_mday - 1) * 86400 - p->zone;
	} else {
		seconds = mktime(&tm);
		if (seconds == -1 && tm.tm_year != 69)
			return false;
	}
	seconds += p->add_seconds;
	to->tv_sec = (time_t)seconds;
	to->tv_nsec = clock_known ? p->ns : t->tv_nsec;
	return (int64_t)to->tv_sec == seconds;
}

bool
date_parse(
    const char *text, const struct timespec *now, struct timespec *to, bool utc)
{
	struct parse p = { .s = text };
	time_t t = now->tv_sec;
	struct tm tm;

	skip_blank(&p);
	if (*p.s == '@')
		return epoch(p.s + 1, to);
	if ((utc ? gmtime_r(&t, &tm) : localtime_r(&t, &tm)) == NULL)
		return false;
	if (*p.s == '\0') /* no word at all: the day's beginning */
		p.has_time = true;
	for (skip_blank(&p); *p.s != '\0'; skip_blank(&p)) {
		bool ok = *p.s == '+' || *p.s == '-'     ? signed_thing(&p)
			  : isdigit((unsigned char)*p.s) ? numbered(&p, &tm)
							 : named(&p, &tm);

		if (!ok)
			return false;
	}
	return compose(&p, &tm, now, utc, to);
}
