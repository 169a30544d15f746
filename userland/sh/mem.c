/*
 * mem.c - malloc and copies of strings; running out is an error like others,
 * so an interactive shell comes back to its prompt.
 */
#include <stdlib.h>
#include <string.h>
#include "arena.h"
#include "error.h"
#include "mem.h"

void
mem_exhausted(void)
{
	sh_error("out of memory");
}

void *
xmalloc(size_t n)
{
	void *p = malloc(n ? n : 1);

	if (p == NULL)
		mem_exhausted();
	return p;
}

void *
xrealloc(void *p, size_t n)
{
	p = realloc(p, n ? n : 1);
	if (p == NULL)
		mem_exhausted();
	return p;
}

char *
xstrndup(const char *s, size_t n)
{
	char *p = xmalloc(n + 1);

	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

char *
xstrdup(const char *s)
{
	return xstrndup(s, strlen(s));
}

void *
tmp_alloc(size_t n)
{
	return arena_alloc(&tmp, n);
}

char *
tmp_strndup(const char *s, size_t n)
{
	char *p = arena_alloc(&tmp, n + 1);

	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

char *
tmp_strdup(const char *s)
{
	return tmp_strndup(s, strlen(s));
}
