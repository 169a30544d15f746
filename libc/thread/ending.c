/*
 * ending.c - the end of a thread.
 *
 *	handlers, keys, robust locks, newlib's state
 *	proc is told: no signal comes any more
 *	done = 1, and whoever joins is woken
 *	gone = 1, and nothing of the stack is touched
 */
#include <stdlib.h>
#include <libc/arch/i386/arch.h>
#include <libc/thread/thread.h>
#include <proto/proc.h>

void
__pthread_cleanup_push(struct __pthread_cleanup *c)
{
	c->__below = __self()->cleanup;
	__self()->cleanup = c;
}

void
__pthread_cleanup_pop(struct __pthread_cleanup *c, int execute)
{
	__self()->cleanup = c->__below;
	if (execute)
		c->__run(c->__arg);
}

static void
run_handlers(struct pthread *t)
{
	struct __pthread_cleanup *c;

	while ((c = t->cleanup) != NULL) {
		t->cleanup = c->__below;
		c->__run(c->__arg);
	}
}

/* What newlib made for this thread; the streams are everybody's. */
static void
drop_state(struct pthread *t)
{
	if (t->main)
		return;
	t->own.__sdidinit = 0;
	t->own.__cleanup = NULL;
	_reclaim_reent(t->reent);
}

static void
end(struct pthread *t)
{
	struct proc_thread_q q = { PROC_THREAD_END, t->index, t->index };
	struct proc_thread_r r;
	u32 detached;

	CALL(proc_thread(H_PROC, &q, &r, NULL));
	ipc_buf()->user[USER_CANCEL] = 0;
	__threads_lock();
	detached = t->detached;
	if (detached)
		__thread_remove(t);
	/* With the lock: pthread_detach() sees one or the other. */
	__atomic_store_n(&t->done, 1, __ATOMIC_SEQ_CST);
	__threads_unlock();
	/* What a pthread_cancel() just before has sent arrives here at the
	 * latest. */
	sys_null();
	if (detached)
		__thread_bury(t);
	else if (__atomic_load_n(&t->awaited, __ATOMIC_SEQ_CST))
		__word_wake(&t->done, NULL, 1);
}

void
__thread_exit(void *result)
{
	struct pthread *t = __self();
	u32 left;

	__atomic_or_fetch(
	    &t->cancel, CANCEL_OFF | CANCEL_ENDING, __ATOMIC_RELAXED);
	run_handlers(t);
	__keys_end(t);
	t->result = result;
	__threads_lock();
	left = --__threads_running;
	__threads_unlock();
	if (left == 0)
		exit(0); /* the last one: so ends the process */
	__robust_end(t);
	if (t->poll != NULL && __poll_end != NULL)
		__poll_end(t);
	drop_state(t);
	end(t);
	__thread_gone(&t->gone);
}

void
pthread_exit(void *result)
{
	__thread_exit(result);
}
