/*
 * text.h - the little that servers do with strings.
 */
#pragma once
#include <proto/types.h>

static inline u32
text_length(const char *s)
{
	u32 n = 0;

	while (s[n] != 0)
		n++;
	return n;
}

static inline int
text_equal(const char *a, const char *b)
{
	while (*a != 0 && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

/* At most n - 1 bytes of s and a NUL; the rest of to is zero. */
static inline void
text_copy(char *to, u32 n, const char *s)
{
	u32 i = 0;

	for (; i + 1 < n && s[i] != 0; i++)
		to[i] = s[i];
	for (; i < n; i++)
		to[i] = 0;
}
