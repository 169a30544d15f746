/*
 * memcmp.c - which of two runs of bytes comes first: names of symbols, tasks.
 */
#include <kernel/lib/string.h>

int
memcmp(const void *a, const void *b, size_t n)
{
	const u8 *p = a, *q = b;

	for (; n > 0; n--, p++, q++)
		if (*p != *q)
			return *p - *q;
	return 0;
}
