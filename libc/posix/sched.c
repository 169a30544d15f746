/*
 * sched.c - let others run.
 */
#include <sched.h>
#include <libc/posix/call.h>

int
sched_yield(void)
{
	return __done(sys_yield());
}
