/*
 * sem.c - POSIX semaphores.
 *
 * One in memory is a number; only who finds it 0 asks the server.  One with a
 * name is the server's, with a handle.
 */
#include <semaphore.h>
#include <stdarg.h>
#include <libc/thread/thread.h>
#include <proto/sync.h>

enum { NAMED = 1, GONE = 2 };

static const u32 *
key(const sem_t *s)
{
	return s->__kind & KIND_SHARED ? (const u32 *)s->__key : NULL;
}

int
sem_init(sem_t *s, int shared, unsigned value)
{
	int err;

	if (value > SEM_VALUE_MAX)
		return __fail(E_INVAL);
	*s = (sem_t){ .__value = value, .__kind = shared ? KIND_SHARED : 0 };
	err = shared ? __word_key(s->__key) : 0;
	if (err != 0)
		errno = err;
	return err != 0 ? -1 : 0;
}

int
sem_destroy(sem_t *s)
{
	if (s->__kind & (NAMED | GONE))
		return __fail(E_INVAL);
	if (__atomic_load_n(&s->__waiters, __ATOMIC_SEQ_CST) != 0)
		return __fail(E_BUSY);
	s->__kind = GONE;
	return 0;
}

static bool
take(sem_t *s)
{
	u32 v = __atomic_load_n(&s->__value, __ATOMIC_RELAXED);

	while (v > 0)
		if (__atomic_compare_exchange_n(&s->__value, &v, v - 1, false,
			__ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return true;
	return false;
}

static void
leave(void *s)
{
	__atomic_sub_fetch(&((sem_t *)s)->__waiters, 1, __ATOMIC_SEQ_CST);
}

static int
wait_word(sem_t *s, u64 deadline)
{
	int err = 0;

	__sync_session();
	__atomic_add_fetch(&s->__waiters, 1, __ATOMIC_SEQ_CST);
	pthread_cleanup_push(leave, s);
	while (err == 0 && !take(s)) {
		err = WAIT(__word_wait(&s->__value, 0, key(s), 0, deadline));
		if (err == -E_AGAIN)
			err = 0;
	}
	pthread_cleanup_pop(1);
	return err;
}

static int
wait_named(sem_t *s, u32 try, u64 deadline)
{
	struct sync_sem_wait_q q = { try };
	struct sync_sem_wait_r r;
	struct ipc_opt o = { .deadline = deadline };

	if (__sync_session() == NO_HANDLE)
		return -E_NOSYS;
	return WAIT(sync_sem_wait(s->__handle, &q, &r, &o));
}

static int
wait(sem_t *s, u64 deadline)
{
	if (s->__kind & GONE)
		return -E_INVAL;
	if (s->__kind & NAMED)
		return wait_named(s, 0, deadline);
	pthread_testcancel();
	return take(s) ? 0 : wait_word(s, deadline);
}

int
sem_wait(sem_t *s)
{
	return __done(wait(s, 0));
}

int
sem_trywait(sem_t *s)
{
	if (s->__kind & GONE)
		return __fail(E_INVAL);
	if (s->__kind & NAMED)
		return __done(wait_named(s, 1, 0));
	return take(s) ? 0 : __fail(E_AGAIN);
}

int
sem_clockwait(
    sem_t *restrict s, clockid_t clock, const struct timespec *restrict until)
{
	u64 deadline;

	/* Bad times are no error where nobody has to wait. */
	if (sem_trywait(s) == 0)
		return 0;
	if (errno != EAGAIN)
		return -1;
	if (__deadline(clock, until, &deadline) != 0)
		return __fail(E_INVAL);
	return __done(wait(s, deadline));
}

int
sem_timedwait(sem_t *restrict s, const struct timespec *restrict until)
{
	return sem_clockwait(s, CLOCK_REALTIME, until);
}

static int
post_named(sem_t *s)
{
	struct sync_sem_post_q q = { 0 };
	struct sync_sem_post_r r;

	if (__sync_session() == NO_HANDLE)
		return -E_NOSYS;
	return CALL(sync_sem_post(s->__handle, &q, &r, NULL));
}

int
sem_post(sem_t *s)
{
	u32 v = __atomic_load_n(&s->__value, __ATOMIC_RELAXED);

	if (s->__kind & GONE)
		return __fail(E_INVAL);
	if (s->__kind & NAMED)
		return __done(post_named(s));
	do
		if (v >= SEM_VALUE_MAX)
			return __fail(E_OVERFLOW);
	while (!__atomic_compare_exchange_n(
	    &s->__value, &v, v + 1, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
	/* Of several processes all: the first may be killed before it takes it.
	 */
	if (__atomic_load_n(&s->__waiters, __ATOMIC_SEQ_CST) != 0)
		__word_wake(&s->__value, key(s), key(s) != NULL ? ~0u : 1);
	return 0;
}

int
sem_getvalue(sem_t *restrict s, int *restrict to)
{
	struct sync_sem_value_q q = { 0 };
	struct sync_sem_value_r r = { 0 };
	int err;

	if (s->__kind & GONE)
		return __fail(E_INVAL);
	if (!(s->__kind & NAMED)) {
		*to = (int)__atomic_load_n(&s->__value, __ATOMIC_RELAXED);
		return 0;
	}
	if (__sync_session() == NO_HANDLE)
		return __fail(E_NOSYS);
	err = CALL(sync_sem_value(s->__handle, &q, &r, NULL));
	*to = (int)r.value;
	return __done(err);
}

sem_t *
sem_open(const char *name, int flags, ...)
{
	struct sync_sem_open_q q = { 0 };
	struct sync_sem_open_r r;
	struct ipc_opt o = { .addr = name,
		.len = strnlen(name, SYNC_NAME + 2),
		.slots = SLOT_FROM(H_FREE) | SLOT_CLOEXEC };
	sem_t *s = calloc(1, sizeof *s);
	va_list more;
	int err = -E_NOMEM;

	if (s == NULL) {
		__fail(err);
		return SEM_FAILED;
	}
	if (flags & O_CREAT) {
		va_start(more, flags);
		q.mode = va_arg(more, mode_t) & ~__umask_now;
		q.value = va_arg(more, unsigned);
		va_end(more);
		q.flags = SEM_CREATE | (flags & O_EXCL ? SEM_EXCL : 0);
	}
	if (o.len == 0)
		err = -E_NOENT;
	else if (__sync_session() == NO_HANDLE)
		err = -E_NOSYS;
	else
		err = CALL(sync_sem_open(__sync_session(), &q, &r, &o));
	if (err != 0 || o.got[0] == NO_HANDLE) {
		free(s);
		__fail(err != 0 ? err : -E_MFILE);
		return SEM_FAILED;
	}
	s->__kind = NAMED;
	s->__handle = o.got[0];
	return s;
}

int
sem_close(sem_t *s)
{
	if (!(s->__kind & NAMED))
		return __fail(E_INVAL);
	sys_handle_close(s->__handle);
	free(s);
	return 0;
}

int
sem_unlink(const char *name)
{
	struct sync_sem_unlink_q q = { 0 };
	struct sync_sem_unlink_r r;
	struct ipc_opt o = { .addr = name,
		.len = strnlen(name, SYNC_NAME + 2) };

	if (__sync_session() == NO_HANDLE)
		return __fail(E_NOENT);
	return __done(CALL(sync_sem_unlink(__sync_session(), &q, &r, &o)));
}
