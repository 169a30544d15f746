/*
 * datefmt.c - date's formats, written out here because newlib's strftime
 * knows neither flags nor fractions nor a zone that was not set.
 *
 *	%-d without padding, %_d with blanks, %0e with zeros, %^a upper case,
 *	%10Y with a width; %N %s %:z and the rest as GNU date has them.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "datefmt.h"

static const char *const days[] = { "Sunday", "Monday", "Tuesday", "Wednesday",
	"Thursday", "Friday", "Saturday" };
static const char *const months[] = { "January", "February", "March", "April",
	"May", "June", "July", "August", "September", "October", "November",
	"December" };

/* Days since 1970 of a day in the Gregorian calendar. */
static int64_t
day_number(int64_t year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t in_era = y - era * 400;
	int64_t of_year =
	    (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 +
	       of_year - 719468;
}

int64_t
date_seconds(int year, int month, int day, int hour, int minute, int second)
{
	return day_number(year, month, day) * 86400 + hour * 3600 +
	       minute * 60 + second;
}

bool
date_local(int64_t seconds, struct tm *tm)
{
	time_t t = (time_t)seconds;

	return (int64_t)t == seconds && localtime_r(&t, tm) != NULL;
}

static long
offset(const struct tm *tm, int64_t seconds)
{
	return (long)(date_seconds(tm->tm_year + 1900, tm->tm_mon + 1,
			  tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec) -
		      seconds);
}

struct spec {
	char pad; /* '0', '_', '-' or 0: as usual */
	bool upper, swap;
	int width, colons;
};

static void
text(struct str *to, const struct spec *sp, const char *s)
{
	size_t len = strlen(s);

	while (sp->pad != '-' && len < (size_t)sp->width) {
		str_addc(to, sp->pad == '0' ? '0' : ' ');
		len++;
	}
	for (; *s != '\0'; s++)
		str_addc(to, sp->upper  ? toupper((unsigned char)*s)
			     : sp->swap ? tolower((unsigned char)*s)
					: *s);
}

static void
number(struct str *to, const struct spec *sp, int64_t v, int width, char pad)
{
	if (sp->pad != 0)
		pad = sp->pad;
	if (sp->width > 0)
		width = sp->width;
	if (pad == '-')
		str_fmt(to, "%jd", (intmax_t)v);
	else
		str_fmt(to, pad == '_' ? "%*jd" : "%0*jd", width, (intmax_t)v);
}

/* The week of ISO 8601 and the year it belongs to. */
static int
iso_week(const struct tm *tm, int *year)
{
	int since_monday = (tm->tm_wday + 6) % 7;
	int thursday = tm->tm_yday - since_monday + 3;
	int y = tm->tm_year + 1900;

	if (thursday < 0) {
		y--;
		thursday +=
		    (int)(day_number(y + 1, 1, 1) - day_number(y, 1, 1));
	} else {
		int length =
		    (int)(day_number(y + 1, 1, 1) - day_number(y, 1, 1));

		if (thursday >= length) {
			y++;
			thursday -= length;
		}
	}
	*year = y;
	return thursday / 7 + 1;
}

static void
zone(struct str *to, const struct spec *sp, long off)
{
	long a = off < 0 ? -off : off;
	char sign = off < 0 ? '-' : '+';

	switch (sp->colons) {
	case 0:
		str_fmt(to, "%c%02ld%02ld", sign, a / 3600, a / 60 % 60);
		break;
	case 1:
		str_fmt(to, "%c%02ld:%02ld", sign, a / 3600, a / 60 % 60);
		break;
	case 2:
		str_fmt(to, "%c%02ld:%02ld:%02ld", sign, a / 3600, a / 60 % 60,
		    a % 60);
		break;
	default:
		str_fmt(to, "%c%02ld", sign, a / 3600);
		if (a % 3600 != 0)
			str_fmt(to, ":%02ld", a / 60 % 60);
	}
}

static const char *
zone_name(const struct tm *tm, bool utc, long seconds_east)
{
	const char *tz = getenv("TZ");

	/* newlib says GMT where no zone is set. */
	if (utc || ((tz == NULL || *tz == '\0' || strcmp(tz, "UTC") == 0) &&
		       seconds_east == 0))
		return "UTC";
	return tm->tm_isdst >= 0 && tzname[tm->tm_isdst > 0] != NULL
		   ? tzname[tm->tm_isdst > 0]
		   : "";
}

/* Conversions that stand for other formats. */
static const char *
expansion(char c)
{
	switch (c) {
	case 'c':
		return "%a %b %e %H:%M:%S %Y";
	case 'D':
	case 'x':
		return "%m/%d/%y";
	case 'F':
		return "%Y-%m-%d";
	case 'r':
		return "%I:%M:%S %p";
	case 'R':
		return "%H:%M";
	case 'T':
	case 'X':
		return "%H:%M:%S";
	default:
		return NULL;
	}
}

static void
nanoseconds(struct str *to, const struct spec *sp, long ns)
{
	char digits[16];
	struct str s = { 0 };
	int width = sp->width > 0 && sp->width < 9 ? sp->width : 9;

	str_fmt(&s, "%09ld", ns);
	memcpy(digits, s.p, 9);
	str_free(&s);
	digits[width] = '\0';
	while (sp->pad == '-' && width > 1 && digits[width - 1] == '0')
		digits[--width] = '\0';
	str_adds(to, digits);
}

static bool
numeric(struct str *to, const struct spec *sp, char c, const struct tm *tm,
    int64_t seconds)
{
	int64_t year = (int64_t)tm->tm_year + 1900;
	int hour = tm->tm_hour % 12 == 0 ? 12 : tm->tm_hour % 12, week_year;
	int week = iso_week(tm, &week_year);
	const struct {
		char c;
		int64_t v;
		int width;
		char pad;
	} list[] = {
		{ 'd', tm->tm_mday, 2, '0' },
		{ 'e', tm->tm_mday, 2, '_' },
		{ 'H', tm->tm_hour, 2, '0' },
		{ 'k', tm->tm_hour, 2, '_' },
		{ 'I', hour, 2, '0' },
		{ 'l', hour, 2, '_' },
		{ 'j', tm->tm_yday + 1, 3, '0' },
		{ 'm', tm->tm_mon + 1, 2, '0' },
		{ 'M', tm->tm_min, 2, '0' },
		{ 'q', tm->tm_mon / 3 + 1, 1, '0' },
		{ 'S', tm->tm_sec, 2, '0' },
		{ 's', seconds, 1, '0' },
		{ 'u', tm->tm_wday == 0 ? 7 : tm->tm_wday, 1, '0' },
		{ 'w', tm->tm_wday, 1, '0' },
		{ 'U', (tm->tm_yday + 7 - tm->tm_wday) / 7, 2, '0' },
		{ 'W', (tm->tm_yday + 7 - (tm->tm_wday + 6) % 7) / 7, 2, '0' },
		{ 'V', week, 2, '0' },
		{ 'G', week_year, 4, '0' },
		{ 'g', week_year % 100, 2, '0' },
		{ 'y', year % 100, 2, '0' },
		{ 'Y', year, 4, '0' },
		{ 'C', year / 100, 2, '0' },
	};

	for (size_t i = 0; i < COUNT(list); i++) {
		if (list[i].c != c)
			continue;
		number(to, sp, list[i].v, list[i].width, list[i].pad);
		return true;
	}
	return false;
}

static bool
convert(struct str *to, const struct spec *sp, char c, const struct tm *tm,
    const struct timespec *t, bool utc)
{
	char short_name[4] = "";
	struct spec plain = *sp;

	switch (c) {
	case 'a':
	case 'b':
	case 'h':
		memcpy(short_name,
		    c == 'a' ? days[tm->tm_wday % 7] : months[tm->tm_mon % 12],
		    3);
		plain.upper |= plain.swap;
		text(to, &plain, short_name);
		return true;
	case 'A':
	case 'B':
		plain.upper |= plain.swap;
		text(to, &plain,
		    c == 'A' ? days[tm->tm_wday % 7] : months[tm->tm_mon % 12]);
		return true;
	case 'p':
		text(to, sp, tm->tm_hour < 12 ? "AM" : "PM");
		return true;
	case 'P':
		text(to, sp, tm->tm_hour < 12 ? "am" : "pm");
		return true;
	case 'N':
		nanoseconds(to, sp, t->tv_nsec);
		return true;
	case 'n':
	case 't':
		str_addc(to, c == 'n' ? '\n' : '\t');
		return true;
	case '%':
		str_addc(to, '%');
		return true;
	case 'z':
		zone(to, sp, utc ? 0 : offset(tm, t->tv_sec));
		return true;
	case 'Z':
		text(to, sp, zone_name(tm, utc, offset(tm, t->tv_sec)));
		return true;
	default:
		return numeric(to, sp, c, tm, t->tv_sec);
	}
}

static const char *
parse_spec(const char *f, struct spec *sp)
{
	*sp = (struct spec){ 0 };
	for (;; f++) {
		if (*f == '-' || *f == '_' || *f == '0')
			sp->pad = *f;
		else if (*f == '^')
			sp->upper = true;
		else if (*f == '#')
			sp->swap = true;
		else
			break;
	}
	for (; isdigit((unsigned char)*f); f++)
		if (sp->width < 1000)
			sp->width = sp->width * 10 + (*f - '0');
	while (*f == 'E' || *f == 'O')
		f++;
	for (; *f == ':'; f++)
		sp->colons++;
	return f;
}

void
date_format(struct str *to, const char *f, const struct timespec *t, bool utc)
{
	time_t seconds = t->tv_sec;
	struct tm tm;

	str_add(to, "", 0);
	if ((utc ? gmtime_r(&seconds, &tm) : localtime_r(&seconds, &tm)) ==
	    NULL) {
		str_fmt(to, "%jd", (intmax_t)t->tv_sec);
		return;
	}
	for (; *f != '\0'; f++) {
		const char *start = f;
		struct spec sp;

		if (*f != '%') {
			str_addc(to, *f);
			continue;
		}
		f = parse_spec(f + 1, &sp);
		if (*f != '\0' && expansion(*f) != NULL) {
			struct str inner = { 0 };

			date_format(&inner, expansion(*f), t, utc);
			text(to, &sp, inner.p);
			str_free(&inner);
		} else if (*f == '\0' || !convert(to, &sp, *f, &tm, t, utc)) {
			str_add(to, start, (size_t)(f - start));
			if (*f == '\0')
				return;
			str_addc(to, *f);
		}
	}
}
