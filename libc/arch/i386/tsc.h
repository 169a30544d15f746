/*
 * tsc.h - the time-stamp counter: instructions under icount, cycles elsewhere.
 */
#pragma once
#include <proto/types.h>

static inline u64
read_tsc(void)
{
	u32 lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (u64)hi << 32 | lo;
}
