/*
 * mutexattr.c - kinds of mutexes: bits of one word.
 */
#include <libc/thread/thread.h>

int
pthread_mutexattr_init(pthread_mutexattr_t *a)
{
	*a = (pthread_mutexattr_t){ .__magic = ATTR_MAGIC };
	return 0;
}

int
pthread_mutexattr_destroy(pthread_mutexattr_t *a)
{
	a->__magic = 0;
	return 0;
}

static int
set(pthread_mutexattr_t *a, u32 bit, int on)
{
	if (on != 0 && on != 1)
		return EINVAL;
	a->__kind = on ? a->__kind | bit : a->__kind & ~bit;
	return 0;
}

int
pthread_mutexattr_gettype(
    const pthread_mutexattr_t *restrict a, int *restrict to)
{
	*to = (int)(a->__kind & MUTEX_TYPE);
	return 0;
}

int
pthread_mutexattr_settype(pthread_mutexattr_t *a, int type)
{
	if (type < PTHREAD_MUTEX_NORMAL || type > PTHREAD_MUTEX_ERRORCHECK)
		return EINVAL;
	a->__kind = (a->__kind & ~(u32)MUTEX_TYPE) | (u32)type;
	return 0;
}

int
pthread_mutexattr_getpshared(
    const pthread_mutexattr_t *restrict a, int *restrict to)
{
	*to = (a->__kind & KIND_SHARED) != 0;
	return 0;
}

int
pthread_mutexattr_setpshared(pthread_mutexattr_t *a, int shared)
{
	return set(a, KIND_SHARED, shared);
}

int
pthread_mutexattr_getrobust(
    const pthread_mutexattr_t *restrict a, int *restrict to)
{
	*to = (a->__kind & MUTEX_ROBUST) != 0;
	return 0;
}

int
pthread_mutexattr_setrobust(pthread_mutexattr_t *a, int robust)
{
	return set(a, MUTEX_ROBUST, robust);
}

int
pthread_mutexattr_getprotocol(
    const pthread_mutexattr_t *restrict a, int *restrict to)
{
	*to = (a->__kind & MUTEX_INHERIT) != 0;
	return 0;
}

int
pthread_mutexattr_setprotocol(pthread_mutexattr_t *a, int protocol)
{
	if (protocol == PTHREAD_PRIO_PROTECT)
		return ENOTSUP;
	return set(a, MUTEX_INHERIT, protocol);
}
