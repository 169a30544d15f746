/* newlib's, and the clock of the process' own time, which it has to be asked for. */
#include <sys/features.h>
#ifndef _POSIX_CPUTIME
#define _POSIX_CPUTIME	200809L
#endif
#include_next <time.h>
