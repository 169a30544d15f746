/*
 * history.c - the lines typed before, in a ring.
 */
#include <stdlib.h>
#include <string.h>
#include "history.h"
#include "mem.h"

enum { LINES = 200 };

static char *ring[LINES];
static unsigned count; /* lines ever added */

const char *
history_get(int back)
{
	if (back < 0 || back >= LINES || (unsigned)back >= count)
		return NULL;
	return ring[(count - 1 - (unsigned)back) % LINES];
}

void
history_add(const char *line, size_t n)
{
	const char *last = history_get(0);
	char **slot = &ring[count % LINES];

	if (n == 0 || strspn(line, " \t") >= n)
		return;
	if (last && strlen(last) == n && memcmp(last, line, n) == 0)
		return;
	free(*slot);
	*slot = NULL;
	*slot = xstrndup(line, n);
	count++;
}
