/*
 * memalign.c - aligned memory, with posix_memalign's manners.
 */
#include <malloc.h>
#include <stdlib.h>
#include <libc/posix/call.h>

int
posix_memalign(void **to, size_t align, size_t size)
{
	void *p;

	if (align < sizeof(void *) || (align & (align - 1)))
		return EINVAL;
	p = memalign(align, size);
	if (p == NULL)
		return ENOMEM;
	*to = p;
	return 0;
}
