/*
 * string.h - memory as bytes and words; arch/ implements them.
 */
#pragma once
#include <proto/types.h>

void *memcpy(void *dst, const void *src, size_t n);
void *memset(void *dst, int byte, size_t n);
int memcmp(const void *a, const void *b, size_t n);
void clear_page(void *page);
void copy_page(void *dst, const void *src);
/* Divide *n by base; answers the remainder. */
u32 div64(u64 *n, u32 base);
