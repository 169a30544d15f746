/*
 * thread.h - what the files of the thread library share.
 *
 * A thread's struct pthread lies where its thread pointer points to
 * (msgbuf.tls, %gs:0), above its __thread variables; the first word points to
 * itself, as i386's model of such variables wants.
 *
 * Rule: what nobody else wants costs no kernel call.  Who has to wait does so
 * in the server `sync' (word.c).
 */
#pragma once
#include <pthread.h>
#include <reent.h>
#include <stdlib.h>
#include <libc/arch/i386/self.h>
#include <libc/posix/call.h>

enum { /* pthread.cancel */
	CANCEL_OFF = 1,
	CANCEL_ASYNC = 2,
	CANCEL_ENDING = 4, /* it ends already */
};

struct pthread {
	struct pthread *self;
	struct _reent *reent;
	u32 index;
	u32 done;    /* a word to wait for: 1 once result stands */
	u32 awaited; /* somebody does */
	u32 gone;    /* its stack is not in use any more */
	u8 detached, joined, main;
	u32 cancel;
	u32 held; /* of newlib's locks: not to be cancelled meanwhile */
	void *(*start)(void *);
	void *arg, *result;
	struct __pthread_cleanup *cleanup;
	void *map; /* stack and all, to be unmapped; NULL: not ours */
	size_t mapped;
	void *stack;
	size_t stack_size, guard_size;
	void **values;            /* of its keys */
	pthread_mutex_t **robust; /* that it holds */
	u32 nrobust, robust_room;
	int policy;
	u32 priority, raised,
	    inherits; /* inherits: such mutexes that it holds */
	struct pthread *next, *previous; /* all threads, or all dead ones */
	void *poll;                      /* libc/posix/poll.c's */
	struct _reent own;
};

static inline struct pthread *
__thread_of(pthread_t t)
{
	return (struct pthread *)(uintptr_t)t;
}

#define ATTR_MAGIC 0x41747472u
enum { PRIORITY_MOST = 8 }; /* of a program's thread, and what it begins with */

extern struct pthread *__main_thread; /* libc/posix/tls.c */

/* list.c: all threads, the main one first */
void __threads_lock(void);
void __threads_unlock(void);
/* Is it one, running or to be joined?  With the lock. */
bool __thread_exists(const struct pthread *t);
struct pthread *__threads_first(void);
void __thread_add(struct pthread *t);
u32 __thread_remove(struct pthread *t); /* how many are left */
extern u32 __threads_running;
/* The thread with this index, NULL. */
struct pthread *__thread_at(u32 index);

void __threads_list_forked(struct pthread *self);

/* libc/posix/tls.c */
u32 __tls_space(void); /* bytes that a thread's variables want below it */
u32 __tls_alignment(void);
void __tls_fill(struct pthread *t);

/* libc/posix/lock.c: exit() has begun and waits for nobody long */
extern bool __locks_hurry;

/* create.c */
void __thread_release(struct pthread *t); /* its memory and its index */
void __threads_reap(void);                /* dead ones that nobody joins */
void __thread_bury(struct pthread *t);    /* to be reaped */
void __threads_forked(void) __attribute__((weak));

/* ending.c */
_Noreturn void __thread_exit(void *result);

/* key.c, robust.c, posix/poll.c: at a thread's end */
void __keys_end(struct pthread *t);
void __robust_end(struct pthread *t);
void __poll_end(struct pthread *t) __attribute__((weak));

/* word.c */
enum { KIND_SHARED = 8 }; /* in an object's kind: among processes */
/*
 * Wait while *word is `expected', at most until deadline (us, 0: none).  key:
 * of a shared word, NULL: private.  owner: the session that holds it, or 0. 0;
 * -E_AGAIN: it is another; -E_TIMEDOUT, -E_INTR, -E_OWNERDEAD.
 */
int __word_wait(u32 *word, u32 expected, const u32 *key, u32 owner,
    u64 deadline) __attribute__((weak));
void __word_wake(u32 *word, const u32 *key, u32 count) __attribute__((weak));
/* A new key for a shared object.  0 or an error number */
int __word_key(u32 key[2]);
/* The session with the server, opened now if need be; NO_HANDLE. */
handle_t __sync_session(void);
u32 __sync_id(void); /* its number; 0: none */
void __sync_forked(void) __attribute__((weak));
void __sync_bye(u32 on) __attribute__((weak));

/* deadline.c: us of a point in time by that clock.  0 or EINVAL */
int __deadline(clockid_t clock, const struct timespec *t, u64 *us);

/* A simple lock: 0 free, 1 held, 2 held and somebody waits. */
void __lock_slow(u32 *word);
static inline void
__lock(u32 *word)
{
	u32 free = 0;

	if (!__atomic_compare_exchange_n(
		word, &free, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		__lock_slow(word);
}

static inline void
__unlock(u32 *word)
{
	if (__atomic_exchange_n(word, 0, __ATOMIC_RELEASE) == 2)
		__word_wake(word, NULL, 1);
}

/* atfork.c */
void __hooks_before_fork(void) __attribute__((weak));
void __hooks_after_fork(bool child) __attribute__((weak));

/* mutex.c */
int __mutex_lock(pthread_mutex_t *m, u64 deadline);
/* Let go of it wholly; how often it was taken.  0: not by us */
u32 __mutex_leave(pthread_mutex_t *m);
enum {
	MUTEX_TYPE = 3,
	MUTEX_ROBUST = 4,
	MUTEX_INHERIT = 16,
};
/* A mutex' word: the owner is session << 10 | index, or 1 << 10 | index. */
#define MUTEX_WAITERS 0x80000000u
#define MUTEX_DIED    0x40000000u
#define MUTEX_OWNER   0x3fffffffu
enum { STATE_GOOD, STATE_INCONSISTENT, STATE_LOST };
