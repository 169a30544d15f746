/*
 * sim.h - a machine of a few frames for a policy to run on.
 */
#pragma once
#include "../policy/policy.h"

enum { TRACE_MAX = 1 << 20, TRACE_PAGES = 1 << 16 };

struct trace {
	u32 count; /* references */
	u32 pages; /* different ones */
	struct reference {
		u32 page; /* 0 .. pages - 1, in the order of their first use */
		u32 next; /* the next reference to the same page; ~0: none */
		u8 write;
	} *at;
	u32 *name, *last; /* of each page: its number, its latest reference */
	u32 room;
};

struct outcome {
	u32 faults, writes; /* evictions of dirty pages */
};

/* One reference more.  0, or -1: too many references or pages. */
int trace_add(struct trace *t, u32 page, u32 write);
void trace_free(struct trace *t);
/* The trace on so many frames (1 .. ) with that policy. */
struct outcome simulate(const struct trace *t, const struct policy *policy, u32 frames);
