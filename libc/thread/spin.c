/*
 * spin.c - spin locks.  Who spins long on one processor keeps the holder from
 * running: then it gives way.
 */
#include <libc/thread/thread.h>

enum { SPINS = 200 };

int
pthread_spin_init(pthread_spinlock_t *l, int shared)
{
	if (shared != 0 && shared != 1)
		return EINVAL;
	l->__word = 0;
	return 0;
}

int
pthread_spin_destroy(pthread_spinlock_t *l)
{
	return __atomic_load_n(&l->__word, __ATOMIC_RELAXED) != 0 ? EBUSY : 0;
}

int
pthread_spin_trylock(pthread_spinlock_t *l)
{
	return __atomic_exchange_n(&l->__word, 1, __ATOMIC_ACQUIRE) ? EBUSY : 0;
}

int
pthread_spin_lock(pthread_spinlock_t *l)
{
	for (u32 n = 0; pthread_spin_trylock(l) != 0; n++)
		while (__atomic_load_n(&l->__word, __ATOMIC_RELAXED))
			if (n++ % SPINS == SPINS - 1)
				sys_yield();
			else
				__pause();
	return 0;
}

int
pthread_spin_unlock(pthread_spinlock_t *l)
{
	__atomic_store_n(&l->__word, 0, __ATOMIC_RELEASE);
	return 0;
}
