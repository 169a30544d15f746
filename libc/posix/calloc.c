/*
 * calloc.c - zeroed memory, or ENOMEM when the product is beyond counting,
 * which newlib's does not look at.
 */
#include <errno.h>
#include <stdlib.h>

void *
calloc(size_t n, size_t size)
{
	size_t len;

	if (__builtin_mul_overflow(n, size, &len)) {
		errno = ENOMEM;
		return NULL;
	}
	return _calloc_r(_REENT, 1, len);
}
