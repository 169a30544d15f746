/*
 * debug.h - the port contract, third part: what a panic wants to know, and
 * says.  kernel/debug/i386 has all but the last two.
 */
#pragma once
#include <stdbool.h>
#include <proto/types.h>

/* Whether all those bytes lie on one kernel stack. */
bool stack_holds(u32 addr, u32 bytes);
u32 fault_address(void); /* the last */
const char *vector_name(u32 vector);
void machine_quiet(void);          /* no more interrupts */
_Noreturn void machine_stop(void); /* for ever */
