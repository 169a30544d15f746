/*
 * touch - set times of files; make those that are not there.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../lib/datefmt.h"
#include "../lib/files.h"

static struct timespec times[2];
static bool no_create, no_follow, only_access, only_modify;

static void
touch(const char *path)
{
	struct timespec t[2] = { times[0], times[1] };
	int flags = no_follow ? AT_SYMLINK_NOFOLLOW : 0, fd, err;

	if (only_access && !only_modify)
		t[1].tv_nsec = UTIME_OMIT;
	if (only_modify && !only_access)
		t[0].tv_nsec = UTIME_OMIT;
	if (utimensat(AT_FDCWD, path, t, flags) == 0)
		return;
	if (errno != ENOENT || no_follow) {
		fail_errno("setting times of %s", quote(path));
		return;
	}
	if (no_create)
		return;
	fd = open(path, O_WRONLY | O_CREAT | O_NONBLOCK | O_NOCTTY, 0666);
	if (fd < 0) {
		fail_errno("cannot touch %s", quote(path));
		return;
	}
	err = futimens(fd, t);
	if (close(fd) != 0 || err != 0)
		fail_errno("setting times of %s", quote(path));
}

static bool
two_digits(const char **s, int *to)
{
	if (!isdigit((unsigned char)(*s)[0]) ||
	    !isdigit((unsigned char)(*s)[1]))
		return false;
	*to = ((*s)[0] - '0') * 10 + ((*s)[1] - '0');
	*s += 2;
	return true;
}

/* [[CC]YY]MMDDhhmm[.ss], in local time. */
static bool
parse_stamp(const char *s, struct timespec *to)
{
	size_t n = strspn(s, "0123456789");
	time_t now = time(NULL);
	struct tm tm = { 0 }, before;
	int century = -1, year = -1, v;

	if ((n != 8 && n != 10 && n != 12) || localtime_r(&now, &tm) == NULL)
		return false;
	tm.tm_sec = 0;
	if (n == 12 && !two_digits(&s, &century))
		return false;
	if (n >= 10 && !two_digits(&s, &year))
		return false;
	if (year >= 0)
		tm.tm_year = century >= 0 ? century * 100 + year - 1900
			     : year < 69  ? year + 100
					  : year;
	if (!two_digits(&s, &v) || !two_digits(&s, &tm.tm_mday) ||
	    !two_digits(&s, &tm.tm_hour) || !two_digits(&s, &tm.tm_min))
		return false;
	tm.tm_mon = v - 1;
	if (*s == '.') {
		s++;
		if (!two_digits(&s, &tm.tm_sec))
			return false;
	}
	if (*s != '\0')
		return false;
	tm.tm_isdst = -1;
	before = tm;
	to->tv_nsec = 0;
	to->tv_sec = mktime(&tm);
	/* mktime() would take the 31st of February for a day in March. */
	return tm.tm_mon == before.tm_mon && tm.tm_mday == before.tm_mday &&
	       tm.tm_hour == before.tm_hour && tm.tm_min == before.tm_min &&
	       tm.tm_sec == before.tm_sec;
}

static void
set_times(const char *stamp, const char *date, const char *reference)
{
	struct timespec now;
	struct stat st;

	times[0].tv_nsec = times[1].tv_nsec = UTIME_NOW;
	if (reference != NULL) {
		if ((no_follow ? lstat(reference, &st)
			       : stat(reference, &st)) != 0)
			die_errno(
			    "failed to get attributes of %s", quote(reference));
		times[0] = st.st_atim;
		times[1] = st.st_mtim;
	}
	if (date != NULL) {
		clock_gettime(CLOCK_REALTIME, &now);
		for (int i = 0; i < 2; i++)
			if (!date_parse(date,
				reference != NULL ? &times[i] : &now, &times[i],
				false))
				die("invalid date format %s", quote(date));
	}
	if (stamp != NULL) {
		if (!parse_stamp(stamp, &times[0]))
			die("invalid date format %s", quote(stamp));
		times[1] = times[0];
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "no-create", 'c', 0 },
		{ "date", 'd', 1 }, { "no-dereference", 'h', 0 },
		{ "reference", 'r', 1 }, { "time", 1, 1 }, { 0 } };
	const char *stamp = NULL, *date = NULL, *reference = NULL;
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "acd:fhmr:t:", longs,
	    "[-acfhm] [-d DATE] [-r FILE] [-t STAMP] FILE...");
	while ((c = opt_next(&o)) != -1) {
		no_create |= c == 'c';
		only_access |= c == 'a' || (c == 1 && o.arg[0] == 'a');
		only_modify |= c == 'm' || (c == 1 && o.arg[0] == 'm');
		no_follow |= c == 'h';
		if (c == 'd')
			date = o.arg;
		else if (c == 't')
			stamp = o.arg;
		else if (c == 'r')
			reference = o.arg;
	}
	set_times(stamp, date, reference);
	if (stamp != NULL && (date != NULL || reference != NULL))
		die_usage("cannot specify times from more than one source");
	if (o.count == 0)
		die_usage("missing file operand");
	for (int i = 0; i < o.count; i++)
		touch(o.operands[i]);
	tool_exit(tool_status);
}
