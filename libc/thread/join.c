/*
 * join.c - wait for a thread's end, or say that nobody will.
 *
 * A thread that has ended keeps its record until it is joined.
 */
#include <libc/thread/thread.h>

enum { YIELDS = 100 };

/* Its last instructions: short, but it may have to get the processor first. */
static void
await_gone(const struct pthread *t)
{
	for (u32 i = 0; !__atomic_load_n(&t->gone, __ATOMIC_ACQUIRE); i++)
		if (i < YIELDS)
			sys_yield();
		else
			sys_sleep(sys_clock(NULL) + 1000);
}

/* Take it for ourselves: nobody else may join it. */
static int
claim(struct pthread *t, u32 joined)
{
	int err = 0;

	__threads_lock();
	if (!__thread_exists(t))
		err = ESRCH;
	else if (t->detached || t->joined)
		err = EINVAL;
	else
		t->joined = (u8)joined;
	__threads_unlock();
	return err;
}

static void
unclaim(void *t)
{
	((struct pthread *)t)->joined = 0;
}

static int
await(struct pthread *t, u64 deadline)
{
	int err;

	if (__atomic_load_n(&t->done, __ATOMIC_ACQUIRE))
		return 0;
	__sync_session();
	__atomic_store_n(&t->awaited, 1, __ATOMIC_SEQ_CST);
	while (!__atomic_load_n(&t->done, __ATOMIC_SEQ_CST)) {
		err = WAIT(__word_wait(&t->done, 0, NULL, 0, deadline));
		if (err == -E_TIMEDOUT)
			return ETIMEDOUT;
	}
	return 0;
}

static int
join(pthread_t which, void **result, u64 deadline)
{
	struct pthread *t = __thread_of(which);
	int err = t == __self() ? EDEADLK : claim(t, 1);

	if (err != 0)
		return err;
	pthread_cleanup_push(unclaim, t);
	err = await(t, deadline);
	pthread_cleanup_pop(err != 0);
	if (err != 0)
		return err;
	await_gone(t);
	if (result != NULL)
		*result = t->result;
	__threads_lock();
	__thread_remove(t);
	__threads_unlock();
	if (t->main)
		return 0;
	__thread_release(t);
	return 0;
}

int
pthread_join(pthread_t which, void **result)
{
	return join(which, result, 0);
}

int
pthread_tryjoin_np(pthread_t which, void **result)
{
	struct pthread *t = __thread_of(which);
	int err = claim(t, 0);

	if (err == 0 && !__atomic_load_n(&t->done, __ATOMIC_ACQUIRE))
		err = EBUSY;
	return err != 0 ? err : join(which, result, 0);
}

int
pthread_timedjoin_np(
    pthread_t which, void **result, const struct timespec *until)
{
	u64 deadline;
	int err = __deadline(CLOCK_REALTIME, until, &deadline);

	return err != 0 ? err : join(which, result, deadline);
}

int
pthread_detach(pthread_t which)
{
	struct pthread *t = __thread_of(which);
	u32 done = 0;
	int err = 0;

	__threads_lock();
	if (!__thread_exists(t))
		err = ESRCH;
	else if (t->detached || t->joined)
		err = EINVAL;
	else
		t->detached = 1;
	if (err == 0 && t->done) {
		__thread_remove(t);
		done = !t->main;
	}
	__threads_unlock();
	if (done) {
		__thread_bury(t);
		__threads_reap();
	}
	return err;
}
