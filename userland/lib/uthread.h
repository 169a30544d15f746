/*
 * uthread.h - threads that the kernel knows nothing of: a library in user mode.
 *
 * One runs until it yields, ends or waits for another's end; the next one in
 * turn goes on.  Switching costs a few instructions and no kernel call; but a
 * call that waits stops all of them, and they use one processor.
 */
#pragma once

/* Start fn(arg) with a stack of its own; its number, -1: no memory, too many.
 */
int uthread_create(void *(*fn)(void *), void *arg);
/* Let the next one run. */
void uthread_yield(void);
/* Wait until thread n has ended; what its function gave. */
void *uthread_join(int n);

/* arch/i386/uswitch.S: save registers on the stack, *from = it; go on at to. */
void uthread_switch(void **from, void *to);
