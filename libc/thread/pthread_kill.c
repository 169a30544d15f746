/*
 * pthread_kill.c - signals of threads.  proc keeps each one's mask.
 */
#include <libc/thread/thread.h>
#include <proto/proc.h>

int
pthread_kill(pthread_t which, int sig)
{
	struct pthread *t = __thread_of(which);
	struct proc_tkill_q q = { 0, (u32)sig };
	struct proc_tkill_r r;
	bool known;

	if (sig < 0 || sig >= NSIG)
		return EINVAL;
	__threads_lock();
	known = __thread_exists(t);
	q.thread = known ? t->index : 0;
	if (known && t->done)
		q.sig = 0; /* over, not joined: nobody is there to be hit */
	__threads_unlock();
	if (!known)
		return ESRCH;
	return t->done ? 0 : -CALL(proc_tkill(H_PROC, &q, &r, NULL));
}

int
pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	int saved = errno, err = sigprocmask(how, set, old) < 0 ? errno : 0;

	errno = saved;
	return err;
}
