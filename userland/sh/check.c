/*
 * check.c - what happens when an invariant does not hold.
 */
#include <stdlib.h>
#include "check.h"
#include "out.h"

void
check_failed(const char *what, const char *file, int line)
{
	out_flush_all();
	out_fmt(&out2, "%s:%d: Assertion `%s' failed\n", file, line, what);
	out_flush(&out2);
	abort();
}
