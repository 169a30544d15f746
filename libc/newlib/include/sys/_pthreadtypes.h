/*
 * The types of <pthread.h>, here because <sys/types.h> has to have them.
 *
 * All zero is the state that the static initialisers give: private to the
 * process, of the default kind.
 */
#ifndef _SYS__PTHREADTYPES_H_
#define _SYS__PTHREADTYPES_H_

typedef unsigned long pthread_t;	/* 0 is no thread */
typedef unsigned pthread_key_t;

typedef struct __pthread_attr {
	int __detached, __inherit, __policy, __priority;
	unsigned long __stack_size, __guard_size;
	void *__stack;			/* lowest address; 0: make one */
	unsigned __magic;
} pthread_attr_t;

typedef struct {
	unsigned __word;		/* who holds it; who waits */
	unsigned __kind;
	unsigned __count;		/* of a recursive one */
	unsigned __state;		/* of a robust one */
	unsigned __key[2];		/* of a shared one */
} pthread_mutex_t;
typedef struct {
	unsigned __kind, __magic;
} pthread_mutexattr_t;

typedef struct {
	unsigned __seq, __waiters, __kind, __key[2];
} pthread_cond_t;
typedef struct {
	unsigned __kind, __magic;
} pthread_condattr_t;

typedef struct {
	unsigned __word, __kind, __owner, __key[2];
} pthread_rwlock_t;
typedef struct {
	unsigned __kind;
} pthread_rwlockattr_t;

typedef struct {
	unsigned __round, __arrived, __count, __kind, __key[2];
} pthread_barrier_t;
typedef struct {
	unsigned __kind;
} pthread_barrierattr_t;

typedef struct {
	unsigned __word;
} pthread_spinlock_t;

typedef struct {
	unsigned __word;
} pthread_once_t;

#endif
