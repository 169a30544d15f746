/*
 * fpu.h - FPU and SSE registers, switched only when used.
 *
 * Invariant: CR0.TS is 0 only while the current thread owns the registers.
 */
#pragma once

#include <stdbool.h>

struct thread;


void fpu_init(void);
void fpu_close(void); /* a thread goes, perhaps their owner */
/* #NM: give the registers to t.  0, or -E_NOMEM */
int fpu_take(struct thread *t);
