/*
 * mem.c - memory that is there or the tool ends with a message.
 */
#include <stdlib.h>
#include <string.h>
#include "tool.h"

void *
xmalloc(size_t size)
{
	void *p = malloc(size != 0 ? size : 1);

	if (p == NULL)
		die("memory exhausted");
	return p;
}

void *
xrealloc(void *old, size_t size)
{
	void *p = realloc(old, size != 0 ? size : 1);

	if (p == NULL)
		die("memory exhausted");
	return p;
}

/* Make room for need elements of width bytes; *cap counts elements. */
void *
xgrow(void *old, size_t *cap, size_t need, size_t width)
{
	size_t n = *cap;

	if (need <= n)
		return old;
	n = n < 16 ? 16 : n + n / 2;
	if (n < need)
		n = need;
	if (n > SIZE_MAX / 2 / width)
		die("memory exhausted");
	*cap = n;
	return xrealloc(old, n * width);
}

char *
xmemdup(const char *s, size_t len)
{
	char *p = xmalloc(len + 1);

	memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

char *
xstrdup(const char *s)
{
	return xmemdup(s, strlen(s));
}
