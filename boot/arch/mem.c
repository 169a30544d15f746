/*
 * mem.c - memcpy and company, which the compiler also calls on its own.
 */
#include "mem.h"

void *
memcpy(void *dst, const void *src, size_t n)
{
	return memmove(dst, src, n);
}

void *
memmove(void *dst, const void *src, size_t n)
{
	void *d = dst;
	size_t words = n / 4, rest = n % 4;

	if ((uintptr_t)dst - (uintptr_t)src >= n) {
		__asm__ volatile("rep movsl; mov %3, %2; rep movsb"
				 : "+D"(d), "+S"(src), "+c"(words)
				 : "r"(rest)
				 : "memory");
		return dst;
	}
	d = (u8 *)dst + n - 1;
	src = (const u8 *)src + n - 1;
	__asm__ volatile("std; rep movsb; cld"
			 : "+D"(d), "+S"(src), "+c"(n)
			 :
			 : "memory");
	return dst;
}

void *
memset(void *dst, int byte, size_t n)
{
	void *d = dst;

	__asm__ volatile("rep stosb" : "+D"(d), "+c"(n) : "a"(byte) : "memory");
	return dst;
}

int
memcmp(const void *a, const void *b, size_t n)
{
	const u8 *p = a, *q = b;

	for (; n > 0; n--, p++, q++)
		if (*p != *q)
			return *p - *q;
	return 0;
}
