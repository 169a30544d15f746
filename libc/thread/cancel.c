/*
 * cancel.c - ask a thread to end.
 *
 * The wish stands in the target's message buffer, where its cancellation points
 * look (call.h), and the target is interrupted.  libc/posix/upcall.c acts if
 * the target was on its way into such a call, or had it ended by the interrupt;
 * a call that was answered keeps its effect, and the next point ends the
 * thread.
 */
#include <libc/thread/thread.h>

enum { OFF_OR_ENDING = CANCEL_OFF | CANCEL_ENDING };

static struct msgbuf *
buffer_of(const struct pthread *t)
{
	return (struct msgbuf *)(uintptr_t)MSG_BASE + t->index;
}

int
pthread_cancel(pthread_t which)
{
	struct pthread *t = __thread_of(which);
	int err = 0;

	__threads_lock();
	if (!__thread_exists(t)) {
		err = ESRCH;
	} else if (!t->done) {
		__atomic_store_n(
		    &buffer_of(t)->user[USER_CANCEL], 1, __ATOMIC_SEQ_CST);
		if (t != __self())
			sys_interrupt(NO_HANDLE, t->index);
	}
	__threads_unlock();
	if (err == 0 && t == __self() && (t->cancel & CANCEL_ASYNC))
		__cancel_point();
	return err;
}

/* Not with a stream's lock in its hands: nobody would ever get it again. */
static bool
may_end(const struct pthread *t)
{
	return !(t->cancel & OFF_OR_ENDING) && t->held == 0;
}

void
__cancel_point(void)
{
	if (may_end(__self()))
		__thread_exit(PTHREAD_CANCELED);
}

/* In an upcall: may the thread end here?  point: as call.h says. */
void
__cancel_upcall(u32 point)
{
	struct pthread *t = __self();

	if (may_end(t) && (point || (t->cancel & CANCEL_ASYNC))) {
		sys_thread_set(NO_HANDLE, __self_index(), TH_UNMASK, 0);
		__thread_exit(PTHREAD_CANCELED);
	}
}

void
pthread_testcancel(void)
{
	if (ipc_buf()->user[USER_CANCEL])
		__cancel_point();
}

static int
set(int to, int *old, u32 bit)
{
	u32 was;

	if (to != 0 && to != 1)
		return EINVAL;
	was =
	    to ? __atomic_fetch_or(&__self()->cancel, bit, __ATOMIC_RELAXED)
	       : __atomic_fetch_and(&__self()->cancel, ~bit, __ATOMIC_RELAXED);
	if (old != NULL)
		*old = (was & bit) != 0;
	if ((__self()->cancel & CANCEL_ASYNC) && ipc_buf()->user[USER_CANCEL])
		__cancel_point();
	return 0;
}

int
pthread_setcancelstate(int state, int *old)
{
	return set(state, old, CANCEL_OFF);
}

int
pthread_setcanceltype(int type, int *old)
{
	return set(type, old, CANCEL_ASYNC);
}
