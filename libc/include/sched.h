/* Giving up the processor; there are no scheduling policies to choose from. */
#ifndef _SCHED_H_
#define _SCHED_H_

#include <sys/cdefs.h>
#include <sys/types.h>
#include <sys/sched.h>
#include <time.h>

__BEGIN_DECLS
int sched_yield(void);
__END_DECLS

#endif
