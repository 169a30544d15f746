/*
 * server_lock.c - newlib's locks and thread state in a server.
 *
 * A server has one thread that uses the library: nothing to lock.
 */
#include <reent.h>
#include <sys/lock.h>

struct __lock {
	int zero;
};

struct __lock __lock___sinit_recursive_mutex, __lock___sfp_recursive_mutex,
    __lock___atexit_recursive_mutex, __lock___at_quick_exit_mutex,
    __lock___malloc_recursive_mutex, __lock___env_recursive_mutex,
    __lock___tz_mutex, __lock___dd_hash_mutex, __lock___arc4random_mutex;

static struct __lock dynamic;

struct _reent *
__getreent(void)
{
	return _impure_ptr;
}

void
__retarget_lock_init(_LOCK_T *lock)
{
	*lock = &dynamic;
}

void
__retarget_lock_init_recursive(_LOCK_T *lock)
{
	*lock = &dynamic;
}

void
__retarget_lock_close(_LOCK_T lock)
{
	(void)lock;
}

void
__retarget_lock_close_recursive(_LOCK_T lock)
{
	(void)lock;
}

void
__retarget_lock_acquire(_LOCK_T lock)
{
	(void)lock;
}

void
__retarget_lock_acquire_recursive(_LOCK_T lock)
{
	(void)lock;
}

int
__retarget_lock_try_acquire(_LOCK_T lock)
{
	(void)lock;
	return 1;
}

int
__retarget_lock_try_acquire_recursive(_LOCK_T lock)
{
	(void)lock;
	return 1;
}

void
__retarget_lock_release(_LOCK_T lock)
{
	(void)lock;
}

void
__retarget_lock_release_recursive(_LOCK_T lock)
{
	(void)lock;
}
