/*
 * lib.c - copying, clearing and dividing with the instructions made for it.
 *
 * Words first, then the odd bytes: each iteration of a REP instruction counts.
 */
#include <kernel/lib/string.h>

void *
memcpy(void *dst, const void *src, size_t n)
{
	void *d = dst;
	size_t words = n >> 2;

	__asm__ volatile("rep movsl" : "+D"(d), "+S"(src), "+c"(words) : : "memory");
	n &= 3;
	__asm__ volatile("rep movsb" : "+D"(d), "+S"(src), "+c"(n) : : "memory");
	return dst;
}

void *
memset(void *dst, int byte, size_t n)
{
	void *d = dst;
	size_t words = n >> 2;
	u32 v = (u8)byte * 0x01010101u;

	__asm__ volatile("rep stosl" : "+D"(d), "+c"(words) : "a"(v) : "memory");
	n &= 3;
	__asm__ volatile("rep stosb" : "+D"(d), "+c"(n) : "a"(v) : "memory");
	return dst;
}

void
clear_page(void *page)
{
	u32 n = PAGE_SIZE / 4;

	__asm__ volatile("rep stosl" : "+D"(page), "+c"(n) : "a"(0) : "memory");
}

void
copy_page(void *dst, const void *src)
{
	u32 n = PAGE_SIZE / 4;

	__asm__ volatile("rep movsl" : "+D"(dst), "+S"(src), "+c"(n) : : "memory");
}

u32
div64(u64 *n, u32 base)
{
	u32 lo = (u32)*n, hi = (u32)(*n >> 32), top = hi / base, rest = hi % base;

	__asm__("divl %2" : "+a"(lo), "+d"(rest) : "rm"(base));
	*n = (u64)top << 32 | lo;
	return rest;
}
