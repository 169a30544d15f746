/*
 * self.h - the calling thread: GS points to its message buffer.
 */
#pragma once
#include <libc/arch/i386/trap.h>
#include <proto/types.h>

/* Its struct pthread: what the message buffer's first word points to. */
static inline struct pthread *
__self(void)
{
	struct pthread *p;

	__asm__("mov %%gs:0, %0" : "=r"(p));
	return p;
}

/* Its index in the task. */
static inline u32
__self_index(void)
{
	u32 i;

	__asm__("mov %%gs:%c1, %0" : "=r"(i) : "i"(MB_SELF));
	return i;
}

/* While another thread is awaited: let the processor's other half run. */
static inline void
__pause(void)
{
	__asm__ volatile("pause" : : : "memory");
}
