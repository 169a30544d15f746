/*
 * who.h - who a caller is: the table that proc publishes to servers.
 *
 * Mapped read-only at WHO_BASE in every boot server, writable in proc.  A
 * request's who field is the index.  Entry 0 is the system itself: root.
 */
#pragma once
#include <proto/types.h>

enum { WHO_MAX = 4096, WHO_GROUPS = 3, WHO_PAGES = WHO_MAX * 32 / 4096 };

struct who {
	u32 pid;		/* 0: free, or the system itself */
	u32 pgrp, session;
	u32 uid, gid;		/* effective */
	u16 ngroups;
	u16 group[WHO_GROUPS];
	u32 generation;		/* of this entry */
};
_Static_assert(sizeof(struct who) == 32, "entries do not cross pages");
