/*
 * each.c - one file after the other, as most filters take them.
 */
#include <errno.h>
#include "tool.h"

void
in_report(const struct in *in)
{
	if (in->err == 0)
		return;
	errno = in->err;
	fail_errno("%s", quotef(in->name));
}

static void
one(const char *name, void (*fn)(struct in *in))
{
	struct in in;

	if (in_open(&in, name) != 0) {
		fail_errno("%s", quotef(name));
		return;
	}
	fn(&in);
	in_report(&in);
	in_close(&in);
}

void
each_file(const struct opt *o, void (*fn)(struct in *in))
{
	if (o->count == 0)
		one("-", fn);
	for (int i = 0; i < o->count; i++)
		one(o->operands[i], fn);
}
