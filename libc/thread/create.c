/*
 * create.c - new threads, their memory and their indices.
 *
 *	guard | stack, growing down | __thread variables | struct pthread
 *
 * in one mapping.  proc is told before the thread runs: it starts with its
 * maker's signal mask.  Dead threads that nobody joins wait in a list until
 *their stack is out of use.
 */
#include <sys/mman.h>
#include <libc/arch/i386/arch.h>
#include <libc/posix/signals.h>
#include <libc/thread/thread.h>
#include <proto/proc.h>

enum { TRIES = 1000 };

static u32 used[THREADS_MAX / 32] = { 1 }; /* indices; with the lock */
static struct pthread *dead;

static int
index_take(u32 *index)
{
	for (u32 i = 0; i < THREADS_MAX / 32; i++)
		if (used[i] != ~0u) {
			u32 bit = (u32)__builtin_ctz(~used[i]);

			used[i] |= 1u << bit;
			*index = 32 * i + bit;
			return 0;
		}
	return EAGAIN;
}

void
__thread_release(struct pthread *t)
{
	void *map = t->map;
	size_t n = t->mapped;

	__threads_lock();
	used[t->index / 32] &= ~(1u << t->index % 32);
	__threads_unlock();
	if (map != NULL)
		munmap(map, n);
}

void
__thread_bury(struct pthread *t)
{
	__threads_lock();
	t->next = dead;
	dead = t;
	__threads_unlock();
}

void
__threads_reap(void)
{
	struct pthread **at, *t;

	if (__atomic_load_n(&dead, __ATOMIC_RELAXED) == NULL)
		return;
	for (;;) {
		__threads_lock();
		for (at = &dead; (t = *at) != NULL; at = &t->next)
			if (__atomic_load_n(&t->gone, __ATOMIC_ACQUIRE)) {
				*at = t->next;
				break;
			}
		__threads_unlock();
		if (t == NULL)
			return;
		__thread_release(t);
	}
}

static size_t
pages(size_t n)
{
	return (n + PAGE_MASK) & ~(size_t)PAGE_MASK;
}

/* All of it, or the pager would say so. */
static bool
writable(char *at, size_t size)
{
	uintptr_t from = pages((uintptr_t)at);
	uintptr_t end = ((uintptr_t)at + size) & ~(uintptr_t)PAGE_MASK;

	return mprotect((void *)from, end - from, PROT_READ | PROT_WRITE) == 0;
}

/* A stack of ours, or what the attributes bring.  The record lies at its top.
 */
static int
make_stack(const pthread_attr_t *a, struct pthread **out)
{
	size_t top = sizeof(struct pthread) + __tls_space() + __tls_alignment();
	size_t guard = a->__stack == NULL ? pages(a->__guard_size) : 0;
	size_t size = a->__stack_size;
	char *at = a->__stack;
	struct pthread *t;

	if (at == NULL) {
		size = pages(size + top);
		at = mmap(NULL, guard + size, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (at == MAP_FAILED)
			return EAGAIN;
		if (guard != 0 && mprotect(at, guard, PROT_NONE) != 0) {
			munmap(at, guard + size);
			return EAGAIN;
		}
	} else if (size < top + PTHREAD_STACK_MIN / 2 || !writable(at, size)) {
		return EINVAL;
	}
	t = (struct pthread *)(((uintptr_t)at + guard + size - sizeof *t) &
			       -(uintptr_t)__tls_alignment());
	if (a->__stack != NULL)
		memset((char *)t - __tls_space(), 0, sizeof *t + __tls_space());
	t->map = a->__stack == NULL ? at : NULL;
	t->mapped = guard + size;
	t->stack = at + guard;
	t->stack_size = size;
	t->guard_size = guard;
	*out = t;
	return 0;
}

/* Tell proc of the thread: it sends signals to it from now on. */
static int
announce(u32 what, u32 index)
{
	struct proc_thread_q q = { what, index, __self_index() };
	struct proc_thread_r r;

	return CALL(proc_thread(H_PROC, &q, &r, NULL));
}

static int
start(struct pthread *t)
{
	u32 sp = (u32)(uintptr_t)t - __tls_space();
	int err = announce(PROC_THREAD_NEW, t->index);

	if (err != 0)
		return EAGAIN;
	/* Whoever had this index may be a few instructions from its end. */
	for (u32 i = 0; i < TRIES; i++) {
		err = sys_thread_create(NO_HANDLE, t->index,
		    (u32)(uintptr_t)__thread_enter, sp & ~15u, t->priority,
		    (u32)(uintptr_t)t);
		if (err != -E_EXIST)
			break;
		sys_yield();
	}
	if (err >= 0)
		return 0;
	announce(PROC_THREAD_END, t->index);
	return err == -E_INVAL ? EINVAL : EAGAIN;
}

static bool begun; /* there has been another thread */

static void
hurry(void)
{
	__locks_hurry = true;
}

static int
set_up(struct pthread *t, const pthread_attr_t *a)
{
	struct pthread *me = __self();
	int err;

	t->detached = a->__detached == PTHREAD_CREATE_DETACHED;
	t->policy = me->policy;
	t->priority = me->priority;
	if (a->__inherit == PTHREAD_EXPLICIT_SCHED) {
		t->policy = a->__policy;
		t->priority = (u32)a->__priority;
	}
	t->reent = &t->own;
	_REENT_INIT_PTR(t->reent);
	__tls_fill(t);
	__threads_lock();
	if (!begun)
		atexit(hurry);
	begun = true;
	err = index_take(&t->index);
	if (err == 0) {
		__thread_add(t);
		__threads_running++;
	}
	__threads_unlock();
	return err;
}

int
pthread_create(pthread_t *restrict to, const pthread_attr_t *restrict attr,
    void *(*fn)(void *), void *restrict arg)
{
	pthread_attr_t standard;
	struct pthread *t;
	int err, saved = errno;

	__threads_reap();
	if (attr == NULL) {
		pthread_attr_init(&standard);
		attr = &standard;
	}
	err = attr->__magic == ATTR_MAGIC ? make_stack(attr, &t) : EINVAL;
	if (err != 0 || __want_upcalls() != 0) {
		errno = saved;
		return err != 0 ? err : EAGAIN;
	}
	t->start = fn;
	t->arg = arg;
	err = set_up(t, attr);
	if (err == 0) {
		*to = (pthread_t)(uintptr_t)t;
		err = start(t);
		if (err != 0) {
			__threads_lock();
			__thread_remove(t);
			__threads_running--;
			__threads_unlock();
			__thread_release(t);
		}
	} else if (t->map != NULL) {
		munmap(t->map, t->mapped);
	}
	errno = saved;
	return err;
}

void
__thread_run(void)
{
	struct pthread *t = __self();

	ipc_buf()->user[USER_INTR] = 0;
	__thread_exit(t->start(t->arg));
}

/* In the child of a fork: one thread, with index 0. */
void
__threads_forked(void)
{
	struct pthread *me = __self();

	me->index = 0;
	memset(used, 0, sizeof used);
	used[0] = 1;
	dead = NULL;
	__threads_list_forked(me);
}
