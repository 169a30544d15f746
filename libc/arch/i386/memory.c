/*
 * memory.c - copying and filling with the instructions made for it, in place of
 * newlib's loops: words first, then the odd bytes.
 *
 * Each iteration of a REP instruction moves a word; the processor's microcode moves
 * whole lines (Intel Optimization Manual, REP string operations).
 */
#include <string.h>

void *
memcpy(void *restrict to, const void *restrict from, size_t n)
{
	void *d = to;
	size_t words = n >> 2;

	__asm__ volatile("rep movsl" : "+D"(d), "+S"(from), "+c"(words) : : "memory");
	n &= 3;
	__asm__ volatile("rep movsb" : "+D"(d), "+S"(from), "+c"(n) : : "memory");
	return to;
}

void *
memmove(void *to, const void *from, size_t n)
{
	unsigned char *d = (unsigned char *)to + n;
	const unsigned char *s = (const unsigned char *)from + n;
	size_t words = n >> 2;

	if ((size_t)to - (size_t)from >= n)
		return memcpy(to, from, n);
	/* It lies within the source's end: from the last byte down. */
	n &= 3;
	while (n-- > 0)
		*--d = *--s;
	d -= 4;
	s -= 4;
	__asm__ volatile("std; rep movsl; cld" : "+D"(d), "+S"(s), "+c"(words) : : "memory");
	return to;
}

void *
memset(void *to, int byte, size_t n)
{
	void *d = to;
	size_t words = n >> 2;
	unsigned value = (unsigned char)byte * 0x01010101u;

	__asm__ volatile("rep stosl" : "+D"(d), "+c"(words) : "a"(value) : "memory");
	n &= 3;
	__asm__ volatile("rep stosb" : "+D"(d), "+c"(n) : "a"(value) : "memory");
	return to;
}
