/*
 * rwlock.c - many readers or one writer.
 *
 * The word: how many read, or WRITER; WAIT: somebody waits, and whoever lets go
 * last wakes all of them.  Readers come in while others read, so one may
 * read again what it reads already.
 */
#include <libc/thread/thread.h>

#define WRITER 0x80000000u
#define WAIT_  0x40000000u
#define COUNT  0x3fffffffu

static const u32 *
key(const pthread_rwlock_t *l)
{
	return l->__kind & KIND_SHARED ? (const u32 *)l->__key : NULL;
}

static bool
change(pthread_rwlock_t *l, u32 *is, u32 to)
{
	return __atomic_compare_exchange_n(
	    &l->__word, is, to, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/* Until the word allows it; writer: for writing.  try: EBUSY */
static int
get(pthread_rwlock_t *l, bool writer, bool try, u64 deadline)
{
	u32 word = __atomic_load_n(&l->__word, __ATOMIC_RELAXED);
	int err;

	for (;;) {
		if (!(word & WRITER) && (!writer || (word & COUNT) == 0)) {
			if (!writer && (word & COUNT) == COUNT)
				return EAGAIN;
			if (!change(
				l, &word, writer ? word | WRITER : word + 1))
				continue;
			if (writer)
				l->__owner = __self_index() + 1;
			return 0;
		}
		if (try)
			return EBUSY;
		if ((word & WRITER) && l->__owner == __self_index() + 1 &&
		    key(l) == NULL)
			return EDEADLK;
		if (!(word & WAIT_)) {
			if (!change(l, &word, word | WAIT_))
				continue;
			word |= WAIT_;
		}
		err = __word_wait(&l->__word, word, key(l), 0, deadline);
		if (err == -E_TIMEDOUT)
			return ETIMEDOUT;
		word = __atomic_load_n(&l->__word, __ATOMIC_RELAXED);
	}
}

static int
timed(pthread_rwlock_t *l, bool writer, const struct timespec *until)
{
	u64 deadline;
	int err = get(l, writer, true, 0);

	if (err == EBUSY)
		err = __deadline(CLOCK_REALTIME, until, &deadline);
	else
		return err;
	return err != 0 ? err : get(l, writer, false, deadline);
}

int
pthread_rwlock_rdlock(pthread_rwlock_t *l)
{
	return get(l, false, false, 0);
}

int
pthread_rwlock_tryrdlock(pthread_rwlock_t *l)
{
	return get(l, false, true, 0);
}

int
pthread_rwlock_timedrdlock(
    pthread_rwlock_t *restrict l, const struct timespec *restrict until)
{
	return timed(l, false, until);
}

int
pthread_rwlock_wrlock(pthread_rwlock_t *l)
{
	return get(l, true, false, 0);
}

int
pthread_rwlock_trywrlock(pthread_rwlock_t *l)
{
	return get(l, true, true, 0);
}

int
pthread_rwlock_timedwrlock(
    pthread_rwlock_t *restrict l, const struct timespec *restrict until)
{
	return timed(l, true, until);
}

int
pthread_rwlock_unlock(pthread_rwlock_t *l)
{
	u32 word = __atomic_load_n(&l->__word, __ATOMIC_RELAXED), to;

	if (word & WRITER) {
		if (key(l) == NULL && l->__owner != __self_index() + 1)
			return EPERM;
		l->__owner = 0;
	}
	do {
		if ((word & (WRITER | COUNT)) == 0)
			return EPERM;
		to = word & WRITER ? 0 : word - 1;
		if ((to & COUNT) == 0)
			to = 0;
	} while (!change(l, &word, to));
	if (to == 0 && (word & WAIT_))
		__word_wake(&l->__word, key(l), ~0u);
	return 0;
}

int
pthread_rwlock_init(
    pthread_rwlock_t *restrict l, const pthread_rwlockattr_t *restrict a)
{
	*l = (pthread_rwlock_t)PTHREAD_RWLOCK_INITIALIZER;
	if (a == NULL)
		return 0;
	l->__kind = a->__kind;
	return l->__kind & KIND_SHARED ? __word_key(l->__key) : 0;
}

int
pthread_rwlock_destroy(pthread_rwlock_t *l)
{
	return l->__word & (WRITER | COUNT) ? EBUSY : 0;
}

int
pthread_rwlockattr_init(pthread_rwlockattr_t *a)
{
	a->__kind = 0;
	return 0;
}

int
pthread_rwlockattr_destroy(pthread_rwlockattr_t *a)
{
	(void)a;
	return 0;
}

int
pthread_rwlockattr_getpshared(
    const pthread_rwlockattr_t *restrict a, int *restrict to)
{
	*to = a->__kind != 0;
	return 0;
}

int
pthread_rwlockattr_setpshared(pthread_rwlockattr_t *a, int shared)
{
	if (shared != 0 && shared != 1)
		return EINVAL;
	a->__kind = shared ? KIND_SHARED : 0;
	return 0;
}
