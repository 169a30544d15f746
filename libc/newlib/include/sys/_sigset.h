/* A set of signals 1 to 31: signal n is bit n - 1, as in proto/proc.h. */
#ifndef _SYS__SIGSET_H_
#define _SYS__SIGSET_H_

typedef unsigned long __sigset_t;

#endif
