/*
 * attr.c - what a new thread is to be.
 */
#include <libc/thread/thread.h>

enum { STACK = 256 * 1024, STACK_MOST = 512 * 1024 * 1024 };

int
pthread_attr_init(pthread_attr_t *a)
{
	*a = (pthread_attr_t){ .__stack_size = STACK,
		.__guard_size = PAGE_SIZE,
		.__magic = ATTR_MAGIC };
	return 0;
}

int
pthread_attr_destroy(pthread_attr_t *a)
{
	a->__magic = 0;
	return 0;
}

/* The semicolon behind each use ends a declaration that says nothing new. */
#define GET(name, type, field)                                   \
	int pthread_attr_get##name(                              \
	    const pthread_attr_t *restrict a, type *restrict to) \
	{                                                        \
		*to = (type)a->field;                            \
		return 0;                                        \
	}                                                        \
	struct pthread
#define SET(name, type, field, good)                          \
	int pthread_attr_set##name(pthread_attr_t *a, type v) \
	{                                                     \
		if (!(good))                                  \
			return EINVAL;                        \
		a->field = v;                                 \
		return 0;                                     \
	}                                                     \
	struct pthread

GET(detachstate, int, __detached);
SET(detachstate, int, __detached,
    v == PTHREAD_CREATE_JOINABLE || v == PTHREAD_CREATE_DETACHED);
GET(guardsize, size_t, __guard_size);
SET(guardsize, size_t, __guard_size, v <= STACK_MOST);
GET(inheritsched, int, __inherit);
SET(inheritsched, int, __inherit,
    v == PTHREAD_INHERIT_SCHED || v == PTHREAD_EXPLICIT_SCHED);
GET(schedpolicy, int, __policy);
SET(schedpolicy, int, __policy,
    v == SCHED_OTHER || v == SCHED_FIFO || v == SCHED_RR);
GET(stacksize, size_t, __stack_size);
SET(stacksize, size_t, __stack_size, v >= PTHREAD_STACK_MIN && v <= STACK_MOST);

int
pthread_attr_getschedparam(
    const pthread_attr_t *restrict a, struct sched_param *restrict to)
{
	to->sched_priority = a->__priority;
	return 0;
}

int
pthread_attr_setschedparam(
    pthread_attr_t *restrict a, const struct sched_param *restrict p)
{
	if (p->sched_priority < 0 || p->sched_priority > PRIORITY_MOST)
		return EINVAL;
	a->__priority = p->sched_priority;
	return 0;
}

/* All threads compete with all others of the system. */
int
pthread_attr_getscope(const pthread_attr_t *restrict a, int *restrict to)
{
	(void)a;
	*to = PTHREAD_SCOPE_SYSTEM;
	return 0;
}

int
pthread_attr_setscope(pthread_attr_t *a, int v)
{
	(void)a;
	return v == PTHREAD_SCOPE_SYSTEM    ? 0
	       : v == PTHREAD_SCOPE_PROCESS ? ENOTSUP
					    : EINVAL;
}

int
pthread_attr_getstack(
    const pthread_attr_t *restrict a, void **restrict at, size_t *restrict size)
{
	*at = a->__stack;
	*size = a->__stack_size;
	return 0;
}

int
pthread_attr_setstack(pthread_attr_t *a, void *at, size_t size)
{
	uintptr_t from = (uintptr_t)at;

	if (size < PTHREAD_STACK_MIN || size > STACK_MOST || (from & 15) ||
	    from < USER_MIN || from > USER_END - size)
		return EINVAL;
	a->__stack = at;
	a->__stack_size = size;
	return 0;
}

int
pthread_getattr_np(pthread_t which, pthread_attr_t *a)
{
	const struct pthread *t = __thread_of(which);

	pthread_attr_init(a);
	a->__detached = t->detached;
	a->__policy = t->policy;
	a->__priority = (int)t->priority;
	a->__stack = t->stack;
	a->__stack_size = t->stack_size;
	a->__guard_size = t->guard_size;
	if (t->main) {
		a->__stack = (void *)(uintptr_t)(STACK_TOP - STACK_MAX);
		a->__stack_size = STACK_MAX;
	}
	return 0;
}
