/*
 * priority.c - priorities of threads.
 *
 * 1 to PRIORITY_MOST, of which a program's threads have the highest unless
 * they say less; 0 under SCHED_OTHER: that one.
 */
#include <libc/thread/thread.h>

int
pthread_getschedparam(
    pthread_t which, int *restrict policy, struct sched_param *restrict p)
{
	struct pthread *t = __thread_of(which);
	int err = 0;

	__threads_lock();
	if (!__thread_exists(t)) {
		err = ESRCH;
	} else {
		*policy = t->policy;
		p->sched_priority = (int)t->priority;
	}
	__threads_unlock();
	return err;
}

static int
set(struct pthread *t, int policy, int priority)
{
	u32 to = priority != 0 ? (u32)priority : PRIORITY_MOST;
	int err;

	if (policy < SCHED_OTHER || policy > SCHED_RR || priority < 0 ||
	    priority > PRIORITY_MOST ||
	    (policy != SCHED_OTHER && priority == 0))
		return EINVAL;
	err = t->raised > to
		  ? 0
		  : sys_thread_set(NO_HANDLE, t->index, TH_PRIORITY, to);
	if (err != 0)
		return err == -E_SRCH ? ESRCH : EINVAL;
	t->policy = policy;
	t->priority = (u32)priority;
	return 0;
}

int
pthread_setschedparam(pthread_t which, int policy, const struct sched_param *p)
{
	struct pthread *t = __thread_of(which);
	int err = ESRCH;

	__threads_lock();
	if (__thread_exists(t) && !t->done)
		err = set(t, policy, p->sched_priority);
	__threads_unlock();
	return err;
}

int
pthread_setschedprio(pthread_t which, int priority)
{
	struct pthread *t = __thread_of(which);
	int err = ESRCH;

	__threads_lock();
	if (__thread_exists(t) && !t->done)
		err = set(t, t->policy, priority);
	__threads_unlock();
	return err;
}

/* CPU time of one thread alone is not to be had. */
int
pthread_getcpuclockid(pthread_t which, clockid_t *to)
{
	(void)which, (void)to;
	return ENOENT;
}
