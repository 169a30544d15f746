/*
 * signals.h - handlers, which live in libc; all else about signals is proc's.
 */
#pragma once
#include <signal.h>
#include <libc/posix/call.h>

/* What to do for signal n; proc decides when. */
extern struct sigaction __actions[NSIG];
/* Let the kernel enter upcall.S when a thread is interrupted.  0 or -E_ */
int __want_upcalls(void);
