/*
 * reent.c - newlib's state of the calling thread: errno and its like.  The
 * first thread's is what newlib has in its own data.
 */
#include <libc/thread/thread.h>

struct _reent *
__getreent(void)
{
	return __self()->reent;
}
