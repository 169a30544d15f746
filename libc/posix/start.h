/*
 * start.h - what start.c hands to other files once, before main.
 */
#pragma once
#include <libc/posix/call.h>

void __program_start(u32 *stack, int (*entry)(int, char **, char **));
/* brk.c: where the heap begins. */
void __brk_start(u32 at);
/* tls.c: the first thread's own variables. */
void __tls_start(void);

extern const char *__progname; /* last part of argv[0] */
