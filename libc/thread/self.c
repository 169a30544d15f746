/*
 * self.c - which thread this is.
 */
#include <libc/thread/thread.h>

pthread_t
pthread_self(void)
{
	return (pthread_t)(uintptr_t)__self();
}

int
pthread_equal(pthread_t a, pthread_t b)
{
	return a == b;
}

int
pthread_getconcurrency(void)
{
	return 0;
}

int
pthread_setconcurrency(int n)
{
	return n < 0 ? EINVAL : 0;
}

int
pthread_yield(void)
{
	sys_yield();
	return 0;
}
