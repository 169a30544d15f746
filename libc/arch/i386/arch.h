/*
 * arch.h - what the POSIX layer has done in assembly.
 */
#pragma once
#include <proto/types.h>

/* fork.S: the child's pid, 0 in the child, or -E_. */
int __fork_enter(void);
/* libc/posix/fork.c: called by it. */
int __fork_ask(u32 eip, u32 esp);

/* upcall.S: where the kernel enters on an interrupt (TS_UPCALL). */
void __upcall_enter(void);
/* libc/posix/upcall.c: called by it. */
void __upcall_run(void);
