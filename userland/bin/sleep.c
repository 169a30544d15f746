/*
 * sleep - wait for the sum of the times given: 0.5, 2m, 1h, 1d.
 */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <time.h>
#include "../lib/tool.h"

static bool
parse(const char *s, double *seconds)
{
	char *end;
	double v = strtod(s, &end);

	if (end == s || !(v >= 0))
		return false;
	if (*end == 'm')
		v *= 60;
	else if (*end == 'h')
		v *= 3600;
	else if (*end == 'd')
		v *= 86400;
	else if (*end != 's' && *end != '\0')
		return false;
	if (*end != '\0' && end[1] != '\0')
		return false;
	*seconds += v;
	return true;
}

int
main(int argc, char **argv)
{
	struct opt o;
	double seconds = 0;
	struct timespec t;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv, "NUMBER[smhd]...");
	opt_need(&o, 1, -1);
	for (int i = 0; i < o.count; i++)
		if (!parse(o.operands[i], &seconds))
			fail("invalid time interval %s", quote(o.operands[i]));
	if (tool_status != 0)
		die_usage(NULL);
	do {
		double part = seconds < 86400 ? seconds : 86400;

		t.tv_sec = (time_t)part;
		t.tv_nsec = (long)((part - floor(part)) * 1e9);
		seconds -= part;
		while (nanosleep(&t, &t) != 0 && errno == EINTR)
			;
	} while (seconds > 0);
	return 0;
}
