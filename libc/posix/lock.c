/*
 * lock.c - newlib's locks (sys/lock.h).
 *
 * A lock belongs to a thread index; all may be taken again by their owner.
 * Whoever finds one taken lets others run.
 */
#include <stdlib.h>
#include <sys/lock.h>
#include <libc/posix/lock.h>

struct __lock __lock___sinit_recursive_mutex, __lock___sfp_recursive_mutex,
    __lock___atexit_recursive_mutex, __lock___at_quick_exit_mutex,
    __lock___malloc_recursive_mutex, __lock___env_recursive_mutex,
    __lock___tz_mutex, __lock___dd_hash_mutex, __lock___arc4random_mutex;

/* For the first streams, which are set up before malloc is. */
enum { NFIRST = 4 };
static struct __lock first[NFIRST];
static u32 nfirst;

static int
try(struct __lock *l)
{
	u32 me = ipc_buf()->self + 1, none = 0;

	if (__atomic_load_n(&l->owner, __ATOMIC_RELAXED) != me &&
	    !__atomic_compare_exchange_n(&l->owner, &none, me, false,
		__ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return 0;
	l->times++;
	return 1;
}

void
__retarget_lock_acquire_recursive(_LOCK_T l)
{
	while (!try(l))
		sys_yield();
}

void
__retarget_lock_release_recursive(_LOCK_T l)
{
	if (--l->times == 0)
		__atomic_store_n(&l->owner, 0, __ATOMIC_RELEASE);
}

int
__retarget_lock_try_acquire_recursive(_LOCK_T l)
{
	return try(l);
}

void
__retarget_lock_init_recursive(_LOCK_T *l)
{
	if (nfirst < NFIRST) {
		*l = &first[nfirst++];
		return;
	}
	*l = calloc(1, sizeof **l);
	/* Better one lock for several streams than none. */
	if (*l == NULL)
		*l = &first[NFIRST - 1];
}

void
__retarget_lock_close_recursive(_LOCK_T l)
{
	if (l < first || l >= first + NFIRST)
		free(l);
}

void
__retarget_lock_acquire(_LOCK_T l)
{
	__retarget_lock_acquire_recursive(l);
}

void
__retarget_lock_release(_LOCK_T l)
{
	__retarget_lock_release_recursive(l);
}

int
__retarget_lock_try_acquire(_LOCK_T l)
{
	return try(l);
}

void
__retarget_lock_init(_LOCK_T *l)
{
	__retarget_lock_init_recursive(l);
}

void
__retarget_lock_close(_LOCK_T l)
{
	__retarget_lock_close_recursive(l);
}

/* The order newlib takes them in: a stream, then memory. */
void
__locks_before_fork(void)
{
	__retarget_lock_acquire_recursive(&__lock___atexit_recursive_mutex);
	__retarget_lock_acquire_recursive(&__lock___sinit_recursive_mutex);
	__retarget_lock_acquire_recursive(&__lock___sfp_recursive_mutex);
	__retarget_lock_acquire_recursive(&__lock___env_recursive_mutex);
	__retarget_lock_acquire_recursive(&__lock___malloc_recursive_mutex);
}

void
__locks_after_fork(void)
{
	__retarget_lock_release_recursive(&__lock___malloc_recursive_mutex);
	__retarget_lock_release_recursive(&__lock___env_recursive_mutex);
	__retarget_lock_release_recursive(&__lock___sfp_recursive_mutex);
	__retarget_lock_release_recursive(&__lock___sinit_recursive_mutex);
	__retarget_lock_release_recursive(&__lock___atexit_recursive_mutex);
}
