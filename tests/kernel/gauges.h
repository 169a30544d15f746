/*
 * gauges.h - what was made is gone when the processes are: the kernel's gauges
 * before and after.
 */
#pragma once
#include <libc/sys/sys.h>
#include <proto/kstat.h>
#include "check.h"

static inline void
gauges_read(u64 v[KSTAT_COUNT])
{
	for (u32 i = 0; i < KSTAT_COUNT; i++)
		sys_stat(i, &v[i]);
}

/* How far a gauge may move: servers keep memory that they once used, files
 * in memory grow. */
static inline u32
gauges_slack(u32 i, u32 frames)
{
	switch (i) {
	case KSTAT_frames_free:
		return frames;
	case KSTAT_frames_kernel:
		return 1;
	case KSTAT_slab_bytes:
		return 32768;
	case KSTAT_page_tables:
		return 2;
	}
	return 0;
}

/* The first that is off, or KSTAT_COUNT. */
static inline u32
gauges_differ(const u64 before[KSTAT_COUNT], u64 after[KSTAT_COUNT], u32 frames)
{
	gauges_read(after);
	for (u32 i = 0; i <= KSTAT_wx; i++) {
		i64 d = (i64)(before[i] - after[i]);

		if (d > (i64)gauges_slack(i, frames) ||
		    -d > (i64)gauges_slack(i, frames))
			return i;
	}
	return KSTAT_COUNT;
}

static inline void
gauges_check(const char *name, const u64 before[KSTAT_COUNT], u32 frames)
{
	static const char *const names[] = {
#define NAME(id, text) text,
		KSTATS(NAME)
#undef NAME
	};
	u64 after[KSTAT_COUNT];
	u32 bad = 0;

	/* The last of them may still be on their way out. */
	for (u32 i = 0; i < 100; i++) {
		bad = gauges_differ(before, after, frames);
		if (bad == KSTAT_COUNT)
			break;
		sys_sleep(sys_clock(NULL) + 30000);
	}
	check(bad == KSTAT_COUNT, name, "%s was %u, is %u",
	    bad < KSTAT_COUNT ? names[bad] : "",
	    bad < KSTAT_COUNT ? (unsigned)before[bad] : 0,
	    bad < KSTAT_COUNT ? (unsigned)after[bad] : 0);
}
