/*
 * retain_head.h - what lies first in the retained pages.
 */
#pragma once
#include <servers/lib/retain.h>

enum { ORPHANS = 256 };

struct retain_head {
	u32 magic, version, bytes;
	u32 sum;            /* of the above */
	u32 busy, was_busy; /* a message is in hand; was, when the last one died */
	struct retain_orphan {
		u32 slot; /* the caller's; 0: none */
		u32 op, done;
	} orphan[ORPHANS];
	u32 next;
};
extern struct retain_head retain_head;
