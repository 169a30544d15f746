/*
 * arch.h - what the POSIX layer has done in assembly.
 */
#pragma once
#include <proto/types.h>

/* fork.S: the child's pid, 0 in the child, or -E_. */
int __fork_enter(void);
/* libc/posix/fork.c: called by it. */
int __fork_ask(u32 eip, u32 esp);

/* thread.S */
void __thread_enter(void);
_Noreturn void __thread_gone(u32 *gone);
/* libc/thread/create.c: called by __thread_enter. */
_Noreturn void __thread_run(void);

/* trap.S: how a cancellation point enters, and where it goes on after the trap. */
extern const char __door_point[], __door_back[];

/* What upcall.S saves of the interrupted thread, lowest address first. */
struct upcall_frame {
	u32 edi, esi, ebp, esp, ebx, edx, ecx, eax, eflags, eip;
};

/* upcall.S: where the kernel enters on an interrupt (TS_UPCALL). */
void __upcall_enter(void);
/* libc/posix/upcall.c: called by it. */
void __upcall_run(const struct upcall_frame *f);
