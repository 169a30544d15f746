/*
 * barrier.c - wait until all are there.
 */
#include <libc/thread/thread.h>

int
pthread_barrier_init(pthread_barrier_t *restrict b,
    const pthread_barrierattr_t *restrict a, unsigned count)
{
	if (count == 0)
		return EINVAL;
	*b = (pthread_barrier_t){ .__count = count };
	if (a != NULL)
		b->__kind = a->__kind;
	return b->__kind & KIND_SHARED ? __word_key(b->__key) : 0;
}

int
pthread_barrier_destroy(pthread_barrier_t *b)
{
	return __atomic_load_n(&b->__arrived, __ATOMIC_RELAXED) != 0 ? EBUSY
								     : 0;
}

int
pthread_barrier_wait(pthread_barrier_t *b)
{
	const u32 *key = b->__kind & KIND_SHARED ? b->__key : NULL;
	u32 round = __atomic_load_n(&b->__round, __ATOMIC_ACQUIRE);

	if (__atomic_add_fetch(&b->__arrived, 1, __ATOMIC_ACQ_REL) ==
	    b->__count) {
		__atomic_store_n(&b->__arrived, 0, __ATOMIC_RELAXED);
		__atomic_add_fetch(&b->__round, 1, __ATOMIC_RELEASE);
		if (b->__count > 1)
			__word_wake(&b->__round, key, ~0u);
		return PTHREAD_BARRIER_SERIAL_THREAD;
	}
	while (__atomic_load_n(&b->__round, __ATOMIC_ACQUIRE) == round)
		__word_wait(&b->__round, round, key, 0, 0);
	return 0;
}

int
pthread_barrierattr_init(pthread_barrierattr_t *a)
{
	a->__kind = 0;
	return 0;
}

int
pthread_barrierattr_destroy(pthread_barrierattr_t *a)
{
	(void)a;
	return 0;
}

int
pthread_barrierattr_getpshared(
    const pthread_barrierattr_t *restrict a, int *restrict to)
{
	*to = a->__kind != 0;
	return 0;
}

int
pthread_barrierattr_setpshared(pthread_barrierattr_t *a, int shared)
{
	if (shared != 0 && shared != 1)
		return EINVAL;
	a->__kind = shared ? KIND_SHARED : 0;
	return 0;
}
