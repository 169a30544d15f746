/*
 * lock.c - newlib's locks (sys/lock.h).
 *
 * A lock belongs to a thread index; all may be taken again by their owner.
 * Whoever finds one taken waits for it.
 */
#include <stdlib.h>
#include <sys/lock.h>
#include <libc/posix/lock.h>
#include <libc/thread/thread.h>

#define WAITERS 0x80000000u

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
	u32 me = __self_index() + 1, none = 0;

	if ((__atomic_load_n(&l->owner, __ATOMIC_RELAXED) & ~WAITERS) != me &&
	    !__atomic_compare_exchange_n(&l->owner, &none, me, false,
		__ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return 0;
	l->times++;
	__self()->held++;
	return 1;
}

/*
 * Once exit() flushes the streams, one that another thread reads from, perhaps
 * for ever, must not stop it.
 */
bool __locks_hurry;
enum { HURRY_US = 50000 };

/* Asleep until it may be free; without threads there is nobody to wait for. */
static void
sleep_on(struct __lock *l, u32 is)
{
	u64 until = __locks_hurry ? sys_clock(NULL) + HURRY_US : 0;

	if (__word_wait == NULL)
		sys_yield();
	else if (__word_wait(&l->owner, is, NULL, 0, until) == -E_TIMEDOUT)
		__atomic_store_n(&l->owner, 0, __ATOMIC_RELEASE);
}

static void
wait(struct __lock *l)
{
	u32 me = __self_index() + 1, is;

	for (;;) {
		is = __atomic_load_n(&l->owner, __ATOMIC_RELAXED);
		if (is == 0) {
			if (__atomic_compare_exchange_n(&l->owner, &is,
				me | WAITERS, false, __ATOMIC_ACQUIRE,
				__ATOMIC_RELAXED))
				break;
		} else if ((is & WAITERS) ||
			   __atomic_compare_exchange_n(&l->owner, &is,
			       is | WAITERS, false, __ATOMIC_RELAXED,
			       __ATOMIC_RELAXED)) {
			sleep_on(l, is | WAITERS);
		}
	}
	l->times = 1;
	__self()->held++;
}

void
__retarget_lock_acquire_recursive(_LOCK_T l)
{
	if (!try(l))
		wait(l);
}

void
__retarget_lock_release_recursive(_LOCK_T l)
{
	__self()->held--;
	if (--l->times != 0)
		return;
	if ((__atomic_exchange_n(&l->owner, 0, __ATOMIC_RELEASE) & WAITERS) &&
	    __word_wake != NULL)
		__word_wake(&l->owner, NULL, 1);
}

int
__retarget_lock_try_acquire_recursive(_LOCK_T l)
{
	return try(l);
}

/* All that were made, so that a child can free them. */
static struct __lock *made;
static struct __lock made_lock;

static void
chain(struct __lock *l)
{
	__retarget_lock_acquire_recursive(&made_lock);
	l->next = made;
	made = l;
	__retarget_lock_release_recursive(&made_lock);
}

static void
unchain(const struct __lock *l)
{
	struct __lock **at = &made;

	__retarget_lock_acquire_recursive(&made_lock);
	while (*at != NULL && *at != l)
		at = &(*at)->next;
	if (*at != NULL)
		*at = l->next;
	__retarget_lock_release_recursive(&made_lock);
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
	else
		chain(*l);
}

void
__retarget_lock_close_recursive(_LOCK_T l)
{
	if (l < first || l >= first + NFIRST) {
		unchain(l);
		free(l);
	}
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

/* In the order newlib takes them in: a stream, then memory. */
static struct __lock *const held[] = {
	&__lock___atexit_recursive_mutex,
	&__lock___sinit_recursive_mutex,
	&__lock___sfp_recursive_mutex,
	&__lock___env_recursive_mutex,
	&__lock___malloc_recursive_mutex,
	&made_lock,
};
enum { NHELD = sizeof held / sizeof held[0] };

void
__locks_before_fork(void)
{
	for (u32 i = 0; i < NHELD; i++)
		__retarget_lock_acquire_recursive(held[i]);
}

static void
reset(struct __lock *l)
{
	l->owner = l->times = 0;
}

/* Nobody else is there, and we have another index. */
static void
free_all(void)
{
	for (u32 i = 0; i < NHELD; i++)
		reset(held[i]);
	for (u32 i = 0; i < NFIRST; i++)
		reset(&first[i]);
	for (struct __lock *l = made; l != NULL; l = l->next)
		reset(l);
	reset(&__lock___tz_mutex);
	reset(&__lock___dd_hash_mutex);
	reset(&__lock___arc4random_mutex);
	reset(&__lock___at_quick_exit_mutex);
}

void
__locks_after_fork(bool child)
{
	if (child) {
		free_all();
		__self()->held = 0;
		return;
	}
	for (u32 i = NHELD; i-- > 0;)
		__retarget_lock_release_recursive(held[i]);
}
