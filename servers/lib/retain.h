/*
 * retain.h - what a server still knows after it was restarted.
 *
 * Variables declared RETAINED lie in pages that init moves from each instance to
 * the next; a service whose manifest says `retains' keeps its heap in the same way
 * (at RETAIN_HEAP, so that pointers stay right).  Both read as zero at first.
 *
 * Rules: retained variables point only to retained memory, never to functions or
 * constants: the next instance may be another binary.  What a table must not lose is
 * sealed with a checksum whenever it has changed, and refused when that is wrong.
 * A token, a call object, a deadline of the old instance means nothing.
 */
#pragma once
#include <stdbool.h>
#include <servers/lib/serve.h>

#define RETAINED __attribute__((section(".retain")))

/*
 * First of all: is there anything to go on with?  False: everything retained is
 * zero (the first instance, or an older one of another version or size, or a
 * damaged head).  Raise version when the meaning of what is retained changes.
 */
bool retain_begin(u32 version);
/* Everything retained is zero again, for who finds it damaged after all. */
void retain_forget(void);
/* Did the last instance die while it had a message in hand?  Then what that was
 * about may be half done. */
bool retain_was_busy(void);

/* A checksum of n bytes (whole words); never 0. */
u32 retain_sum(const void *p, u32 n);

/*
 * A parked request of the last instance, of which `done' bytes are done for good:
 * its caller will send it again (LABEL_AGAIN), and resume answers done, once.
 * 0: nothing was done.
 */
void retain_orphan(const struct request *rq, u32 done);
u32 retain_resume(const struct request *rq);
