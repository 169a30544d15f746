/*
 * lock.h - what newlib's locks are here, and holding all of them over fork.
 */
#pragma once
#include <libc/posix/call.h>

struct __lock {
	u32 owner; /* thread index + 1; 0: free; top bit: somebody waits */
	u32 times;
	struct __lock *next; /* of those that were made */
};

/* Memory and streams are whole when a child gets its copy of them. */
void __locks_before_fork(void);
void __locks_after_fork(bool child);
