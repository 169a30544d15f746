/*
 * uptime - the time, and how long the system has been up; -p in words, -s
 * since when.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/datefmt.h"
#include "../lib/procinfo.h"

static void
put_part(intmax_t n, const char *what, bool *any)
{
	if (n == 0)
		return;
	out_fmt("%s%jd %s%s", *any ? ", " : " ", n, what, n == 1 ? "" : "s");
	*any = true;
}

static void
put_pretty(intmax_t s)
{
	bool any = false;

	out_str("up");
	put_part(s / 604800, "week", &any);
	put_part(s / 86400 % 7, "day", &any);
	put_part(s / 3600 % 24, "hour", &any);
	if (!any || s / 60 % 60 != 0)
		out_fmt("%s%jd minute%s", any ? ", " : " ", s / 60 % 60,
		    s / 60 % 60 == 1 ? "" : "s");
	out_c('\n');
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "pretty", 'p', 0 },
		{ "since", 's', 0 }, { 0 } };
	struct timespec t;
	struct str s = { 0 };
	struct opt o;
	char *load;
	double up;
	intmax_t seconds;
	int c, how = 0;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "ps", longs, "[-p | -s]");
	while ((c = opt_next(&o)) != -1)
		how = c;
	if (!proc_uptime(&up))
		die_errno("/proc/uptime");
	seconds = (intmax_t)up;
	clock_gettime(CLOCK_REALTIME, &t);
	if (how == 'p') {
		put_pretty(seconds);
		tool_exit(0);
	}
	if (how == 's') {
		t.tv_sec -= (time_t)seconds;
		date_format(&s, "%F %T\n", &t, false);
		out_str(s.p);
		tool_exit(0);
	}
	date_format(&s, " %H:%M:%S up ", &t, false);
	out_str(s.p);
	if (seconds >= 86400)
		out_fmt("%jd day%s, ", seconds / 86400,
		    seconds / 86400 == 1 ? "" : "s");
	if (seconds / 3600 % 24 != 0)
		out_fmt("%2jd:%02jd", seconds / 3600 % 24, seconds / 60 % 60);
	else
		out_fmt("%jd min", seconds / 60 % 60);
	out_str(",  0 user"); /* nobody keeps a list of them */
	load = proc_text("/proc/loadavg", NULL);
	if (load != NULL) {
		char *a = strtok(load, " "), *b = strtok(NULL, " ");
		char *d = strtok(NULL, " ");

		if (d != NULL)
			out_fmt(",  load average: %s, %s, %s", a, b, d);
	}
	out_c('\n');
	tool_exit(0);
}
