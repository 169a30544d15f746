/*
 * reent.c - newlib's state of the calling thread: errno and its like.
 *
 * There is one thread per process so far, with the state that newlib has in
 * its own data.
 */
#include <reent.h>

struct _reent *
__getreent(void)
{
	return _impure_ptr;
}
