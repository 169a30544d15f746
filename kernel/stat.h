/*
 * stat.h - the kernel's counters (names: proto/kstat.h).
 */
#pragma once
#include <proto/kstat.h>
#include <proto/types.h>

extern u64 kernel_stat[KSTAT_COUNT];

static inline void
stat_add(unsigned which, int n)
{
	kernel_stat[which] += (u64)(i64)n;
}
