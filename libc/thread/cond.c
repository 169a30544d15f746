/*
 * cond.c - condition variables.
 *
 * Every signal moves the number on before it wakes; a waiter sleeps only while
 * the number is what it was when it still had the mutex.  So a signal after
 * that is never missed; a waiter may wake without one.
 */
#include <libc/thread/thread.h>

enum { MONOTONIC = 1 };

struct wait {
	pthread_cond_t *c;
	pthread_mutex_t *m;
	u32 times; /* the mutex was taken */
	int err;
};

static const u32 *
key(const pthread_cond_t *c)
{
	return c->__kind & KIND_SHARED ? (const u32 *)c->__key : NULL;
}

static void
take_again(void *arg)
{
	struct wait *w = arg;

	__atomic_sub_fetch(&w->c->__waiters, 1, __ATOMIC_SEQ_CST);
	w->err = pthread_mutex_lock(w->m);
	if (w->times > 1)
		w->m->__count = w->times - 1;
}

static int
wait(pthread_cond_t *c, pthread_mutex_t *m, u64 deadline)
{
	struct wait w = { c, m, 0, 0 };
	u32 seq = __atomic_load_n(&c->__seq, __ATOMIC_RELAXED);
	int err;

	__sync_session();
	__atomic_add_fetch(&c->__waiters, 1, __ATOMIC_SEQ_CST);
	w.times = __mutex_leave(m);
	if (w.times == 0) {
		__atomic_sub_fetch(&c->__waiters, 1, __ATOMIC_SEQ_CST);
		return EPERM;
	}
	pthread_cleanup_push(take_again, &w);
	err = WAIT_ONCE(__word_wait(&c->__seq, seq, key(c), 0, deadline));
	pthread_cleanup_pop(1);
	if (w.err != 0)
		return w.err;
	return err == -E_TIMEDOUT ? ETIMEDOUT : 0;
}

int
pthread_cond_wait(pthread_cond_t *restrict c, pthread_mutex_t *restrict m)
{
	return wait(c, m, 0);
}

int
pthread_cond_clockwait(pthread_cond_t *restrict c, pthread_mutex_t *restrict m,
    clockid_t clock, const struct timespec *restrict until)
{
	u64 deadline;
	int err = __deadline(clock, until, &deadline);

	return err != 0 ? err : wait(c, m, deadline);
}

int
pthread_cond_timedwait(pthread_cond_t *restrict c, pthread_mutex_t *restrict m,
    const struct timespec *restrict until)
{
	return pthread_cond_clockwait(c, m,
	    c->__kind & MONOTONIC ? CLOCK_MONOTONIC : CLOCK_REALTIME, until);
}

static int
wake(pthread_cond_t *c, u32 count)
{
	if (__atomic_load_n(&c->__waiters, __ATOMIC_SEQ_CST) == 0)
		return 0;
	__atomic_add_fetch(&c->__seq, 1, __ATOMIC_SEQ_CST);
	__word_wake(&c->__seq, key(c), count);
	return 0;
}

int
pthread_cond_signal(pthread_cond_t *c)
{
	return wake(c, 1);
}

int
pthread_cond_broadcast(pthread_cond_t *c)
{
	return wake(c, ~0u);
}

int
pthread_cond_init(
    pthread_cond_t *restrict c, const pthread_condattr_t *restrict a)
{
	*c = (pthread_cond_t)PTHREAD_COND_INITIALIZER;
	if (a == NULL)
		return 0;
	c->__kind = a->__kind;
	return c->__kind & KIND_SHARED ? __word_key(c->__key) : 0;
}

int
pthread_cond_destroy(pthread_cond_t *c)
{
	return __atomic_load_n(&c->__waiters, __ATOMIC_RELAXED) != 0 ? EBUSY
								     : 0;
}

int
pthread_condattr_init(pthread_condattr_t *a)
{
	*a = (pthread_condattr_t){ .__magic = ATTR_MAGIC };
	return 0;
}

int
pthread_condattr_destroy(pthread_condattr_t *a)
{
	a->__magic = 0;
	return 0;
}

int
pthread_condattr_getclock(
    const pthread_condattr_t *restrict a, clockid_t *restrict to)
{
	*to = a->__kind & MONOTONIC ? CLOCK_MONOTONIC : CLOCK_REALTIME;
	return 0;
}

int
pthread_condattr_setclock(pthread_condattr_t *a, clockid_t clock)
{
	if (clock != CLOCK_MONOTONIC && clock != CLOCK_REALTIME)
		return EINVAL;
	a->__kind &= ~(u32)MONOTONIC;
	a->__kind |= clock == CLOCK_MONOTONIC ? MONOTONIC : 0;
	return 0;
}

int
pthread_condattr_getpshared(
    const pthread_condattr_t *restrict a, int *restrict to)
{
	*to = (a->__kind & KIND_SHARED) != 0;
	return 0;
}

int
pthread_condattr_setpshared(pthread_condattr_t *a, int shared)
{
	if (shared != 0 && shared != 1)
		return EINVAL;
	a->__kind &= ~(u32)KIND_SHARED;
	a->__kind |= shared ? KIND_SHARED : 0;
	return 0;
}
