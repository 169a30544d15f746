/*
 * mutex.c - mutual exclusion of all kinds.
 *
 * One word says who holds it and whether somebody waits; the rest is the
 * owner's.  Taking it when free, and giving it back when nobody waits, is one
 * instruction on that word.
 *
 * A robust one whose owner's process has ended still has the owner's session in
 * the word: the server knows that the session is over.
 */
#include <libc/thread/thread.h>
#include <proto/sync.h>

enum { ONE_SESSION = 1 << 10, COUNT_MAX = 0x7fffffff };

static u32
me(const pthread_mutex_t *m)
{
	if (m->__kind & (MUTEX_ROBUST | KIND_SHARED))
		return __sync_id() << 10 | __self_index();
	return ONE_SESSION | __self_index();
}

static const u32 *
key(const pthread_mutex_t *m)
{
	return m->__kind & KIND_SHARED ? (const u32 *)m->__key : NULL;
}

static bool
take(pthread_mutex_t *m, u32 *is, u32 to)
{
	return __atomic_compare_exchange_n(
	    &m->__word, is, to, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

/* With what it runs now. */
static u32
priority(const struct pthread *t)
{
	u32 own = t->priority != 0 ? t->priority : PRIORITY_MOST;

	return t->raised > own ? t->raised : own;
}

/* Its owner, if a thread of ours, runs with our priority meanwhile. */
static void
raise_owner(const pthread_mutex_t *m, u32 word)
{
	u32 ours = priority(__self());
	struct pthread *t;

	if (m->__kind & KIND_SHARED)
		return;
	__threads_lock();
	t = __thread_at(word & (ONE_SESSION - 1));
	if (t != NULL && priority(t) < ours &&
	    __atomic_load_n(&m->__word, __ATOMIC_RELAXED) == word) {
		t->raised = ours;
		sys_thread_set(NO_HANDLE, t->index, TH_PRIORITY, ours);
	}
	__threads_unlock();
}

static void
lower(struct pthread *t)
{
	if (--t->inherits != 0)
		return;
	__threads_lock();
	if (t->raised != 0) {
		t->raised = 0;
		sys_thread_set(NO_HANDLE, t->index, TH_PRIORITY, priority(t));
	}
	__threads_unlock();
}

/* On the list of what the thread leaves behind should it end. */
static int
remember(pthread_mutex_t *m)
{
	struct pthread *t = __self();

	if (t->nrobust == t->robust_room) {
		u32 n = t->robust_room + 8;
		pthread_mutex_t **p = realloc(t->robust, n * sizeof *p);

		if (p == NULL)
			return ENOMEM;
		t->robust = p;
		t->robust_room = n;
	}
	t->robust[t->nrobust++] = m;
	return 0;
}

static void
forget(const pthread_mutex_t *m)
{
	struct pthread *t = __self();

	for (u32 i = t->nrobust; i-- > 0;)
		if (t->robust[i] == m) {
			t->robust[i] = t->robust[--t->nrobust];
			return;
		}
}

/* It was taken, in place of word `was'. */
static int
taken(pthread_mutex_t *m, bool died)
{
	if (m->__kind & MUTEX_INHERIT)
		__self()->inherits++;
	if (!(m->__kind & MUTEX_ROBUST))
		return 0;
	if (remember(m) != 0) {
		pthread_mutex_unlock(m);
		return EAGAIN;
	}
	if (died) {
		m->__count = 0;
		m->__state = STATE_INCONSISTENT;
		return EOWNERDEAD;
	}
	if (m->__state == STATE_LOST) {
		pthread_mutex_unlock(m);
		return ENOTRECOVERABLE;
	}
	return 0;
}

/* We hold it already; -1: then wait for ever. */
static int
again(pthread_mutex_t *m, bool try)
{
	switch (m->__kind & MUTEX_TYPE) {
	case PTHREAD_MUTEX_RECURSIVE:
		if (m->__count == COUNT_MAX)
			return EAGAIN;
		m->__count++;
		return 0;
	case PTHREAD_MUTEX_ERRORCHECK:
		return try ? EBUSY : EDEADLK;
	default:
		return try ? EBUSY : -1;
	}
}

/* The owner's session, if the server is to look after it. */
static u32
owner(const pthread_mutex_t *m, u32 word)
{
	return m->__kind & MUTEX_ROBUST ? (word & MUTEX_OWNER) >> 10 : 0;
}

static int
wait(pthread_mutex_t *m, u32 word, u64 deadline)
{
	if (m->__kind & MUTEX_INHERIT)
		raise_owner(m, word);
	return __word_wait(&m->__word, word, key(m), owner(m, word), deadline);
}

static int
lock(pthread_mutex_t *m, u64 deadline)
{
	u32 self = me(m), word = __atomic_load_n(&m->__word, __ATOMIC_RELAXED);
	u32 waiters = 0;
	int err;

	if ((word & MUTEX_OWNER) == self && (err = again(m, false)) >= 0)
		return err;
	for (;;) {
		if ((word & MUTEX_OWNER) == 0) {
			if (take(m, &word,
				self | (word & MUTEX_WAITERS) | waiters))
				return taken(m, (word & MUTEX_DIED) != 0);
			continue;
		}
		if (!(word & MUTEX_WAITERS)) {
			if (!take(m, &word, word | MUTEX_WAITERS))
				continue;
			word |= MUTEX_WAITERS;
		}
		err = wait(m, word, deadline);
		if (err == -E_TIMEDOUT)
			return ETIMEDOUT;
		waiters = MUTEX_WAITERS; /* there may be others */
		if (err == -E_OWNERDEAD && take(m, &word, self | MUTEX_WAITERS))
			return taken(m, true);
		word = __atomic_load_n(&m->__word, __ATOMIC_RELAXED);
	}
}

int
__mutex_lock(pthread_mutex_t *m, u64 deadline)
{
	u32 free = 0;

	if (m->__kind <= MUTEX_TYPE &&
	    take(m, &free, ONE_SESSION | __self_index()))
		return 0;
	return lock(m, deadline);
}

int
pthread_mutex_lock(pthread_mutex_t *m)
{
	u32 free = 0;

	if (m->__kind <= MUTEX_TYPE &&
	    take(m, &free, ONE_SESSION | __self_index()))
		return 0;
	return lock(m, 0);
}

/* Does the owner of a robust one still live? */
static bool
abandoned(const pthread_mutex_t *m, u32 word)
{
	struct sync_alive_q q = { owner(m, word) };
	struct sync_alive_r r;

	return q.owner != 0 &&
	       CALL(sync_alive(__sync_session(), &q, &r, NULL)) == -E_OWNERDEAD;
}

int
pthread_mutex_trylock(pthread_mutex_t *m)
{
	u32 self = me(m), word = __atomic_load_n(&m->__word, __ATOMIC_RELAXED);

	if ((word & MUTEX_OWNER) == self)
		return again(m, true);
	while ((word & MUTEX_OWNER) == 0)
		if (take(m, &word, self | (word & MUTEX_WAITERS)))
			return taken(m, (word & MUTEX_DIED) != 0);
	if (abandoned(m, word) && take(m, &word, self | MUTEX_WAITERS))
		return taken(m, true);
	return EBUSY;
}

int
pthread_mutex_clocklock(pthread_mutex_t *restrict m, clockid_t clock,
    const struct timespec *restrict until)
{
	u64 deadline;
	int err;

	/* Bad times are no error where nobody has to wait. */
	if ((__atomic_load_n(&m->__word, __ATOMIC_RELAXED) & MUTEX_OWNER) ==
	    0) {
		err = pthread_mutex_trylock(m);
		if (err != EBUSY)
			return err;
	}
	err = __deadline(clock, until, &deadline);
	return err != 0 ? err : lock(m, deadline);
}

int
pthread_mutex_timedlock(
    pthread_mutex_t *restrict m, const struct timespec *restrict until)
{
	return pthread_mutex_clocklock(m, CLOCK_REALTIME, until);
}

/*
 * All who wait for a robust one are woken: the first of them may be killed
 * before it has taken the mutex, and would wake nobody.
 */
static void
give_back(pthread_mutex_t *m)
{
	u32 all = m->__kind & MUTEX_ROBUST ? ~0u : 1;

	if (m->__kind & MUTEX_ROBUST) {
		forget(m);
		if (m->__state == STATE_INCONSISTENT)
			m->__state = STATE_LOST;
	}
	if (__atomic_exchange_n(&m->__word, 0, __ATOMIC_RELEASE) &
	    MUTEX_WAITERS)
		__word_wake(&m->__word, key(m), all);
}

int
pthread_mutex_unlock(pthread_mutex_t *m)
{
	u32 self = ONE_SESSION | __self_index();

	if (m->__kind == PTHREAD_MUTEX_NORMAL &&
	    __atomic_compare_exchange_n(&m->__word, &self, 0, false,
		__ATOMIC_RELEASE, __ATOMIC_RELAXED))
		return 0;
	if ((__atomic_load_n(&m->__word, __ATOMIC_RELAXED) & MUTEX_OWNER) !=
	    me(m))
		return EPERM;
	if ((m->__kind & MUTEX_TYPE) == PTHREAD_MUTEX_RECURSIVE &&
	    m->__count > 0) {
		m->__count--;
		return 0;
	}
	if (m->__kind & MUTEX_INHERIT) {
		give_back(m);
		lower(__self());
	} else {
		give_back(m);
	}
	return 0;
}

u32
__mutex_leave(pthread_mutex_t *m)
{
	u32 n = m->__count;

	if ((__atomic_load_n(&m->__word, __ATOMIC_RELAXED) & MUTEX_OWNER) !=
	    me(m))
		return 0;
	if ((m->__kind & MUTEX_TYPE) != PTHREAD_MUTEX_RECURSIVE)
		n = 0;
	else
		m->__count = 0;
	pthread_mutex_unlock(m);
	return n + 1;
}

int
pthread_mutex_consistent(pthread_mutex_t *m)
{
	if (!(m->__kind & MUTEX_ROBUST) || m->__state != STATE_INCONSISTENT)
		return EINVAL;
	m->__state = STATE_GOOD;
	return 0;
}

/* A thread ends with robust mutexes in its hands. */
void
__robust_end(struct pthread *t)
{
	while (t->nrobust > 0) {
		pthread_mutex_t *m = t->robust[--t->nrobust];
		u32 was = __atomic_exchange_n(
		    &m->__word, MUTEX_DIED, __ATOMIC_RELEASE);

		if (was & MUTEX_WAITERS)
			__word_wake(&m->__word, key(m), ~0u);
	}
	free(t->robust);
	t->robust = NULL;
	t->robust_room = 0;
}

int
pthread_mutex_init(
    pthread_mutex_t *restrict m, const pthread_mutexattr_t *restrict a)
{
	*m = (pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER;
	if (a == NULL)
		return 0;
	m->__kind = a->__kind;
	return m->__kind & KIND_SHARED ? __word_key(m->__key) : 0;
}

int
pthread_mutex_destroy(pthread_mutex_t *m)
{
	if (__atomic_load_n(&m->__word, __ATOMIC_RELAXED) & MUTEX_OWNER)
		return EBUSY;
	return 0;
}
