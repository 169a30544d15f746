/* POSIX threads: what each function promises, and what it refuses. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;

static void
pause_ms(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

	nanosleep(&t, NULL);
}

static struct timespec
in_ms(clockid_t clock, long ms)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_sec += ms / 1000;
	t.tv_nsec += ms % 1000 * 1000000;
	if (t.tv_nsec >= 1000000000) {
		t.tv_sec++;
		t.tv_nsec -= 1000000000;
	}
	return t;
}

static pthread_t
start(void *(*fn)(void *), void *arg)
{
	pthread_t t;

	EQ(pthread_create(&t, NULL, fn, arg), 0);
	return t;
}

static void *
end(pthread_t t)
{
	void *r = NULL;

	EQ(pthread_join(t, &r), 0);
	return r;
}

/* Memory that a child shares. */
static void *
shared(size_t n)
{
	void *p = mmap(NULL, n, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	CHECK(p != MAP_FAILED);
	return p;
}

static int
status_of(pid_t pid)
{
	int status = -1;

	EQ(waitpid(pid, &status, 0), pid);
	return status;
}

/* ---- create, join, detach ------------------------------------------------- */

static void *
same(void *arg)
{
	return arg;
}

static void *
own_errno(void *arg)
{
	close(-1);
	pause_ms(10);
	return (void *)(long)(errno == EBADF && arg != NULL);
}

static __thread int tls_set = 41, tls_zero;
static __thread _Alignas(64) char tls_aligned[64];

static void *
own_variables(void *arg)
{
	long bad = tls_set != 41 || tls_zero != 0 || ((long)tls_aligned & 63);

	(void)arg;
	tls_set = tls_zero = 5;
	return (void *)bad;
}

static volatile int detached_ran;

static void *
detached(void *arg)
{
	(void)arg;
	detached_ran = 1;
	return NULL;
}

static void
life(void)
{
	pthread_attr_t a;
	pthread_t t[40];
	void *r;

	EQ((long)end(start(same, (void *)17)), 17);
	for (long i = 0; i < 40; i++)
		t[i] = start(same, (void *)i);
	for (long i = 0; i < 40; i++)
		EQ((long)end(t[i]), i);
	errno = 0;
	t[0] = start(own_errno, &a);
	pause_ms(5);
	EQ(errno, 0);
	EQ((long)end(t[0]), 1);
	EQ((long)end(start(own_variables, NULL)), 0);
	EQ((long)end(start(own_variables, NULL)), 0);
	EQ(tls_set, 41);
	EQ(pthread_join(pthread_self(), NULL), EDEADLK);
	EQ(pthread_attr_init(&a), 0);
	EQ(pthread_attr_setdetachstate(&a, 7), EINVAL);
	EQ(pthread_attr_setstacksize(&a, 1), EINVAL);
	EQ(pthread_attr_setstacksize(&a, 1 << 20), 0);
	EQ(pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED), 0);
	EQ(pthread_create(&t[0], &a, detached, NULL), 0);
	for (int i = 0; i < 200 && !detached_ran; i++)
		pause_ms(5);
	EQ(detached_ran, 1);
	t[0] = start(own_errno, &a);
	EQ(pthread_detach(t[0]), 0);
	EQ(pthread_attr_destroy(&a), 0);
	t[0] = start(own_errno, &a);
	EQ(pthread_tryjoin_np(t[0], &r), EBUSY);
	struct timespec now = in_ms(CLOCK_REALTIME, 1);
	EQ(pthread_timedjoin_np(t[0], &r, &now), ETIMEDOUT);
	end(t[0]);
	CHECK(pthread_equal(pthread_self(), pthread_self()));
}

/* ---- mutexes -------------------------------------------------------------- */

static pthread_mutex_t *the;

static volatile int is_held;

static void *
hold_a_while(void *arg)
{
	(void)arg;
	pthread_mutex_lock(the);
	is_held = 1;
	pause_ms(150);
	return (void *)(long)pthread_mutex_unlock(the);
}

static void *
try(void *arg)
{
	(void)arg;
	return (void *)(long)pthread_mutex_trylock(the);
}

static void *
unlock(void *arg)
{
	(void)arg;
	return (void *)(long)pthread_mutex_unlock(the);
}

static void *
die_holding(void *arg)
{
	pthread_mutex_lock(arg);
	return NULL;
}

static void
make(pthread_mutex_t *m, int type, int robust, int share)
{
	pthread_mutexattr_t a;

	EQ(pthread_mutexattr_init(&a), 0);
	EQ(pthread_mutexattr_settype(&a, 9), EINVAL);
	EQ(pthread_mutexattr_settype(&a, type), 0);
	EQ(pthread_mutexattr_setrobust(&a, robust), 0);
	EQ(pthread_mutexattr_setpshared(&a, share), 0);
	EQ(pthread_mutex_init(m, &a), 0);
	EQ(pthread_mutexattr_destroy(&a), 0);
}

/* What is not a lock's holder, a stack or a semaphore any more: an error. */
static void
misuse(void)
{
#ifdef __maque__ /* elsewhere most of this is undefined */
	pthread_attr_t a;
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_t t = start(same, NULL);
	char *at = mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	sem_t s;

	EQ(pthread_mutex_unlock(&m), EPERM);
	EQ(pthread_attr_init(&a), 0);
	EQ(pthread_attr_setstack(&a, (void *)4, 1 << 16), EINVAL);
	EQ(pthread_attr_setstack(&a, (void *)0xbffff000, 1 << 16), EINVAL);
	EQ(pthread_attr_setstack(&a, at, 64), EINVAL);
	EQ(pthread_attr_setstack(&a, at, 1 << 16), 0);
	end(t);
	EQ(pthread_join(t, NULL), ESRCH);
	EQ(pthread_detach(t), ESRCH);
	EQ(pthread_kill(t, 0), ESRCH);
	EQ(pthread_cancel(t), ESRCH);
	EQ(pthread_create(&t, &a, same, (void *)9L), 0);
	EQ((long)end(t), 9);
	munmap(at, 1 << 16);
	EQ(pthread_create(&t, &a, same, NULL), EINVAL);
	EQ(pthread_attr_destroy(&a), 0);
	EQ(pthread_create(&t, &a, same, NULL), EINVAL);
	EQ(sem_init(&s, 0, 1), 0);
	EQ(sem_destroy(&s), 0);
	FAILS(sem_wait(&s), EINVAL);
	FAILS(sem_post(&s), EINVAL);
	FAILS(sem_destroy(&s), EINVAL);
#endif
}

static void
mutexes(void)
{
	pthread_mutex_t m, n;
	struct timespec t;
	pthread_t held;

	make(&m, PTHREAD_MUTEX_ERRORCHECK, 0, 0);
	the = &m;
	EQ(pthread_mutex_unlock(&m), EPERM);
	EQ(pthread_mutex_lock(&m), 0);
	EQ(pthread_mutex_lock(&m), EDEADLK);
	EQ((long)end(start(try, NULL)), EBUSY);
	EQ((long)end(start(unlock, NULL)), EPERM);
	EQ(pthread_mutex_destroy(&m), EBUSY);
	EQ(pthread_mutex_unlock(&m), 0);
	EQ(pthread_mutex_destroy(&m), 0);

	make(&m, PTHREAD_MUTEX_RECURSIVE, 0, 0);
	for (int i = 0; i < 3; i++)
		EQ(pthread_mutex_lock(&m), 0);
	EQ(pthread_mutex_trylock(&m), 0);
	EQ((long)end(start(try, NULL)), EBUSY);
	for (int i = 0; i < 4; i++)
		EQ(pthread_mutex_unlock(&m), 0);
	EQ(pthread_mutex_unlock(&m), EPERM);

	pthread_mutex_init(&n, NULL);
	the = &n;
	held = start(hold_a_while, NULL);
	while (!is_held)
		pause_ms(1);
	t = in_ms(CLOCK_REALTIME, 10);
	EQ(pthread_mutex_timedlock(&n, &t), ETIMEDOUT);
	t.tv_nsec = -1;
	EQ(pthread_mutex_timedlock(&n, &t), EINVAL);
	t = in_ms(CLOCK_REALTIME, 5000);
	EQ(pthread_mutex_timedlock(&n, &t), 0);
	EQ(pthread_mutex_unlock(&n), 0);
	EQ((long)end(held), 0);
}

static void
robust(void)
{
	pthread_mutex_t m, *s = shared(sizeof *s);
	volatile int *locked = shared(sizeof *locked);
	int status = 0;
	pid_t pid;

	/* a thread */
	make(&m, PTHREAD_MUTEX_NORMAL, 1, 0);
	end(start(die_holding, &m));
	EQ(pthread_mutex_lock(&m), EOWNERDEAD);
	EQ(pthread_mutex_consistent(&m), 0);
	EQ(pthread_mutex_consistent(&m), EINVAL);
	EQ(pthread_mutex_unlock(&m), 0);
	end(start(die_holding, &m));
	EQ(pthread_mutex_trylock(&m), EOWNERDEAD);
	EQ(pthread_mutex_unlock(&m), 0);
	EQ(pthread_mutex_lock(&m), ENOTRECOVERABLE);
	EQ(pthread_mutex_trylock(&m), ENOTRECOVERABLE);

	/* a process: while we wait, and before */
	make(s, PTHREAD_MUTEX_NORMAL, 1, 1);
	for (int early = 0; early < 2; early++) {
		pid = fork();
		if (pid == 0) {
			pthread_mutex_lock(s);
			*locked = 1;
			pause_ms(early ? 1 : 60);
			kill(getpid(), SIGKILL);
		}
		while (!*locked)
			pause_ms(1);
		*locked = 0;
		if (early)
			status = status_of(pid);
		EQ(pthread_mutex_lock(s), EOWNERDEAD);
		EQ(pthread_mutex_consistent(s), 0);
		EQ(pthread_mutex_unlock(s), 0);
		if (!early)
			status = status_of(pid);
		EQ(WTERMSIG(status), SIGKILL);
	}
	pid = fork();
	if (pid == 0) {
		pthread_mutex_lock(s);
		_exit(3); /* leaves without a word */
	}
	EQ(WEXITSTATUS(status_of(pid)), 3);
	EQ(pthread_mutex_trylock(s), EOWNERDEAD);
	EQ(pthread_mutex_consistent(s), 0);
	EQ(pthread_mutex_unlock(s), 0);
	EQ(pthread_mutex_lock(s), 0);
	pid = fork();
	if (pid == 0)
		_exit(pthread_mutex_trylock(s));
	EQ(WEXITSTATUS(status_of(pid)), EBUSY);
	EQ(pthread_mutex_unlock(s), 0);
}

/* Low holds, high waits: the middle one must not keep both from running. */
static volatile int middle_runs, high_done;
static pthread_mutex_t inherits;

static void *
low(void *arg)
{
	pthread_mutex_lock(&inherits);
	*(volatile int *)arg = 1;
	for (volatile int i = 0; i < 3000000; i++)
		;
	pthread_mutex_unlock(&inherits);
	return NULL;
}

static void *
middle(void *arg)
{
	(void)arg;
	while (!high_done)
		middle_runs++;
	return NULL;
}

static void
priorities(void)
{
	struct sched_param p = { .sched_priority = 2 };
	pthread_mutexattr_t a;
	pthread_attr_t attr;
	pthread_t l, m;
	volatile int has = 0;
	int policy;

	EQ(pthread_mutexattr_init(&a), 0);
	EQ(pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT), 0);
	EQ(pthread_mutex_init(&inherits, &a), 0);
	EQ(pthread_attr_init(&attr), 0);
	EQ(pthread_attr_setinheritsched(&attr, PTHREAD_EXPLICIT_SCHED), 0);
	EQ(pthread_attr_setschedpolicy(&attr, SCHED_RR), 0);
	EQ(pthread_attr_setschedparam(&attr, &p), 0);
	EQ(pthread_create(&l, &attr, low, (void *)&has), 0);
	while (!has)
		pause_ms(1);
	p.sched_priority = 4;
	EQ(pthread_attr_setschedparam(&attr, &p), 0);
	EQ(pthread_create(&m, &attr, middle, NULL), 0);
	pause_ms(5);
	EQ(pthread_mutex_lock(&inherits), 0);
	high_done = 1;
	EQ(pthread_mutex_unlock(&inherits), 0);
	end(l);
	end(m);
	p.sched_priority = 1000;
	EQ(pthread_attr_setschedparam(&attr, &p), EINVAL);
	EQ(pthread_setschedparam(pthread_self(), SCHED_RR, &p), EINVAL);
	p.sched_priority = -1;
	EQ(pthread_setschedparam(pthread_self(), SCHED_RR, &p), EINVAL);
	p.sched_priority = 3;
	EQ(pthread_setschedparam(pthread_self(), SCHED_RR, &p), 0);
	EQ(pthread_getschedparam(pthread_self(), &policy, &p), 0);
	EQ(policy, SCHED_RR);
	EQ(p.sched_priority, 3);
	p.sched_priority = 0;
	EQ(pthread_setschedparam(pthread_self(), SCHED_OTHER, &p), 0);
}

/* ---- condition variables -------------------------------------------------- */

struct box {
	pthread_mutex_t m;
	pthread_cond_t c;
	int turn, waiting, left;
};

static void *
player(void *arg)
{
	struct box *b = arg;

	pthread_mutex_lock(&b->m);
	for (int i = 0; i < 200; i++) {
		while (b->turn != 1)
			pthread_cond_wait(&b->c, &b->m);
		b->turn = 0;
		pthread_cond_signal(&b->c);
	}
	pthread_mutex_unlock(&b->m);
	return NULL;
}

static void
play(struct box *b)
{
	pthread_mutex_lock(&b->m);
	for (int i = 0; i < 200; i++) {
		b->turn = 1;
		pthread_cond_signal(&b->c);
		while (b->turn != 0)
			pthread_cond_wait(&b->c, &b->m);
	}
	pthread_mutex_unlock(&b->m);
}

static void *
crowd(void *arg)
{
	struct box *b = arg;

	pthread_mutex_lock(&b->m);
	b->waiting++;
	while (b->turn != 2)
		pthread_cond_wait(&b->c, &b->m);
	b->left++;
	pthread_mutex_unlock(&b->m);
	return NULL;
}

static void
conditions(void)
{
	struct box b = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0 };
	struct box *s = shared(sizeof *s);
	pthread_condattr_t a;
	pthread_t t[10];
	struct timespec until;
	pid_t pid;

	t[0] = start(player, &b);
	play(&b);
	end(t[0]);
	for (int i = 0; i < 10; i++)
		t[i] = start(crowd, &b);
	for (int i = 0; i < 400 && b.waiting < 10; i++)
		pause_ms(5);
	pthread_mutex_lock(&b.m);
	b.turn = 2;
	pthread_cond_broadcast(&b.c);
	pthread_mutex_unlock(&b.m);
	for (int i = 0; i < 10; i++)
		end(t[i]);
	EQ(b.left, 10);

	pthread_mutex_lock(&b.m);
	until = in_ms(CLOCK_REALTIME, 20);
	EQ(pthread_cond_timedwait(&b.c, &b.m, &until), ETIMEDOUT);
	until.tv_nsec = 2000000000;
	EQ(pthread_cond_timedwait(&b.c, &b.m, &until), EINVAL);
	EQ(pthread_mutex_unlock(&b.m), 0);
	make(&b.m, PTHREAD_MUTEX_ERRORCHECK, 0, 0);
	EQ(pthread_cond_wait(&b.c, &b.m), EPERM);

	EQ(pthread_condattr_init(&a), 0);
	EQ(pthread_condattr_setclock(&a, CLOCK_MONOTONIC), 0);
	EQ(pthread_condattr_setpshared(&a, PTHREAD_PROCESS_SHARED), 0);
	EQ(pthread_cond_init(&s->c, &a), 0);
	make(&s->m, PTHREAD_MUTEX_NORMAL, 0, 1);
	pthread_mutex_lock(&s->m);
	until = in_ms(CLOCK_MONOTONIC, 20);
	EQ(pthread_cond_timedwait(&s->c, &s->m, &until), ETIMEDOUT);
	pthread_mutex_unlock(&s->m);
	pid = fork();
	if (pid == 0) {
		player(s);
		_exit(0);
	}
	play(s);
	EQ(status_of(pid), 0);
}

/* ---- the others ----------------------------------------------------------- */

static pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
static int rw_readers, rw_most, rw_value;

static void *
reader(void *arg)
{
	(void)arg;
	for (int i = 0; i < 20; i++) {
		pthread_rwlock_rdlock(&rw);
		int now = __atomic_add_fetch(&rw_readers, 1, __ATOMIC_SEQ_CST);

		if (now > rw_most)
			rw_most = now;
		int v = rw_value;
		pause_ms(1);
		if (v != rw_value)
			failures++;
		__atomic_sub_fetch(&rw_readers, 1, __ATOMIC_SEQ_CST);
		pthread_rwlock_unlock(&rw);
	}
	return NULL;
}

static void *
writer(void *arg)
{
	(void)arg;
	for (int i = 0; i < 20; i++) {
		pthread_rwlock_wrlock(&rw);
		if (rw_readers != 0)
			failures++;
		rw_value++;
		pthread_rwlock_unlock(&rw);
		pause_ms(1);
	}
	return NULL;
}

static void *
try_write(void *arg)
{
	(void)arg;
	return (void *)(long)pthread_rwlock_trywrlock(&rw);
}

static pthread_barrier_t barrier;

static void *
meet(void *arg)
{
	long serial = 0;

	(void)arg;
	for (int i = 0; i < 50; i++)
		serial += pthread_barrier_wait(&barrier) ==
			  PTHREAD_BARRIER_SERIAL_THREAD;
	return (void *)serial;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int onces;

static void
slowly(void)
{
	pause_ms(20);
	onces++;
}

static void *
do_once(void *arg)
{
	(void)arg;
	pthread_once(&once, slowly);
	return (void *)(long)onces;
}

static pthread_spinlock_t spin;
static int spun;

static void *
spinner(void *arg)
{
	(void)arg;
	for (int i = 0; i < 5000; i++) {
		pthread_spin_lock(&spin);
		spun++;
		pthread_spin_unlock(&spin);
	}
	return NULL;
}

static pthread_key_t key;
static int destroyed;

static void
destroy(void *value)
{
	destroyed += (int)(long)value;
}

static void *
with_value(void *arg)
{
	if (pthread_getspecific(key) != NULL)
		failures++;
	pthread_setspecific(key, arg);
	return pthread_getspecific(key);
}

static void
others(void)
{
	pthread_t t[6];
	struct timespec until;
	long serial = 0;

	for (int i = 0; i < 6; i++)
		t[i] = start(i < 4 ? reader : writer, NULL);
	for (int i = 0; i < 6; i++)
		end(t[i]);
	EQ(rw_value, 40);
	CHECK(rw_most > 1);
#ifdef __maque__ /* elsewhere it is undefined */
	EQ(pthread_rwlock_unlock(&rw), EPERM);
#endif
	EQ(pthread_rwlock_rdlock(&rw), 0);
	EQ(pthread_rwlock_rdlock(&rw), 0);
	EQ((long)end(start(try_write, NULL)), EBUSY);
	until = in_ms(CLOCK_REALTIME, 10);
	EQ(pthread_rwlock_timedwrlock(&rw, &until), ETIMEDOUT);
	EQ(pthread_rwlock_unlock(&rw), 0);
	EQ(pthread_rwlock_unlock(&rw), 0);
	EQ(pthread_rwlock_wrlock(&rw), 0);
	EQ(pthread_rwlock_wrlock(&rw), EDEADLK);
	EQ(pthread_rwlock_unlock(&rw), 0);
	EQ(pthread_rwlock_destroy(&rw), 0);

	EQ(pthread_barrier_init(&barrier, NULL, 0), EINVAL);
	EQ(pthread_barrier_init(&barrier, NULL, 4), 0);
	for (int i = 0; i < 4; i++)
		t[i] = start(meet, NULL);
	for (int i = 0; i < 4; i++)
		serial += (long)end(t[i]);
	EQ(serial, 50);
	EQ(pthread_barrier_destroy(&barrier), 0);

	for (int i = 0; i < 4; i++)
		t[i] = start(do_once, NULL);
	for (int i = 0; i < 4; i++)
		EQ((long)end(t[i]), 1);

	EQ(pthread_spin_init(&spin, 0), 0);
	for (int i = 0; i < 4; i++)
		t[i] = start(spinner, NULL);
	for (int i = 0; i < 4; i++)
		end(t[i]);
	EQ(spun, 20000);

	EQ(pthread_key_create(&key, destroy), 0);
	for (long i = 1; i <= 4; i++)
		t[i] = start(with_value, (void *)i);
	for (long i = 1; i <= 4; i++)
		EQ((long)end(t[i]), i);
	EQ(destroyed, 10);
	EQ(pthread_key_delete(key), 0);
	EQ(pthread_setspecific(key, &key), EINVAL);
}

/* Among processes, at two addresses. */
static void
among_processes(void)
{
	struct all {
		pthread_rwlock_t rw;
		pthread_barrier_t b;
		int value;
	} *s = shared(sizeof *s);
	pthread_rwlockattr_t ra;
	pthread_barrierattr_t ba;
	pid_t pid[3];

	EQ(pthread_rwlockattr_init(&ra), 0);
	EQ(pthread_rwlockattr_setpshared(&ra, 1), 0);
	EQ(pthread_rwlock_init(&s->rw, &ra), 0);
	EQ(pthread_barrierattr_init(&ba), 0);
	EQ(pthread_barrierattr_setpshared(&ba, 1), 0);
	EQ(pthread_barrier_init(&s->b, &ba, 4), 0);
	for (int i = 0; i < 3; i++) {
		pid[i] = fork();
		if (pid[i] == 0) {
			for (int k = 0; k < 50; k++) {
				pthread_barrier_wait(&s->b);
				pthread_rwlock_wrlock(&s->rw);
				int v = s->value;
				if (k % 10 == 0)
					pause_ms(1);
				s->value = v + 1;
				pthread_rwlock_unlock(&s->rw);
			}
			_exit(0);
		}
	}
	for (int k = 0; k < 50; k++)
		pthread_barrier_wait(&s->b);
	for (int i = 0; i < 3; i++)
		EQ(status_of(pid[i]), 0);
	EQ(s->value, 150);
}

static FILE *lines;

static void *
print(void *arg)
{
	for (int i = 0; i < 200; i++) {
		char *p = malloc(100 + i);

		fprintf(lines, "%ld abcdefghijklmnopqrstuvwxyz %d\n", (long)arg, i);
		free(p);
	}
	return NULL;
}

/* Streams and memory are locked: no line is torn. */
static void
library(void)
{
	char line[80], word[40];
	pthread_t t[6];
	long who, n = 0;
	int next[6] = { 0 }, i;

	lines = tmpfile();
	CHECK(lines != NULL);
	for (long k = 0; k < 6; k++)
		t[k] = start(print, (void *)k);
	for (int k = 0; k < 6; k++)
		end(t[k]);
	rewind(lines);
	while (fgets(line, sizeof line, lines) != NULL && ++n <= 1200)
		CHECK(sscanf(line, "%ld %39s %d", &who, word, &i) == 3 &&
		      who >= 0 && who < 6 && i == next[who]++ &&
		      strlen(word) == 26);
	EQ(n, 1200);
	fclose(lines);
}

/* ---- cancellation --------------------------------------------------------- */

static int cleaned;

static void
let_go(void *m)
{
	pthread_mutex_unlock(m);
}

static void
clean(void *arg)
{
	cleaned += (int)(long)arg;
}

static void *
sleeper(void *arg)
{
	pthread_cleanup_push(clean, (void *)1);
	pthread_cleanup_push(clean, (void *)10);
	if (arg != NULL)
		read(*(int *)arg, &arg, 1);
	else
		sleep(1000);
	pthread_cleanup_pop(0);
	pthread_cleanup_pop(0);
	return NULL;
}

static void *
cond_sleeper(void *arg)
{
	struct box *b = arg;

	pthread_mutex_lock(&b->m);
	pthread_cleanup_push(let_go, &b->m);
	b->waiting = 1;
	for (;;)
		pthread_cond_wait(&b->c, &b->m);
	pthread_cleanup_pop(1);
	return NULL;
}

static void *
busy(void *arg)
{
	int old;

	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
	EQ(old, PTHREAD_CANCEL_DEFERRED);
	*(volatile int *)arg = 1;
	for (;;)
		;
	return NULL;
}

static void *
immune(void *arg)
{
	int old;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
	*(volatile int *)arg = 1;
	pause_ms(30);
	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
	EQ(old, PTHREAD_CANCEL_DISABLE);
	*(volatile int *)arg = 2;
	pthread_testcancel();
	*(volatile int *)arg = 3;
	return NULL;
}

/* In a stream's function: it is not cancelled there, or the stream was lost. */
static void *
fill_stream(void *arg)
{
	for (;;) {
		fprintf(arg, "0123456789abcdef");
		pthread_testcancel();
	}
	return NULL;
}

static void
cancel_in_stream(void)
{
	int fd[2];
	char buf[4096];
	FILE *f;
	pthread_t t;

	EQ(pipe(fd), 0);
	f = fdopen(fd[1], "w");
	t = start(fill_stream, f);
	pause_ms(20);
	EQ(pthread_cancel(t), 0);
	fcntl(fd[0], F_SETFL, O_NONBLOCK);
	while (pthread_tryjoin_np(t, NULL) != 0)
		if (read(fd[0], buf, sizeof buf) < 0)
			pause_ms(1);
	while (read(fd[0], buf, sizeof buf) > 0)
		;
	EQ(fprintf(f, "x"), 1);
	close(fd[0]);
	signal(SIGPIPE, SIG_IGN);
	fclose(f);
	signal(SIGPIPE, SIG_DFL);
}

static void
cancellation(void)
{
	struct box b = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0 };
	volatile int state = 0;
	pthread_t t;
	int fd[2], old;

	for (int i = 0; i < 20; i++) {
		cleaned = 0;
		t = start(sleeper, NULL);
		pause_ms(i % 3);
		EQ(pthread_cancel(t), 0);
		CHECK(end(t) == PTHREAD_CANCELED);
		CHECK(cleaned == 11 || cleaned == 0);
	}
	EQ(pipe(fd), 0);
	cleaned = 0;
	t = start(sleeper, &fd[0]);
	pause_ms(20);
	EQ(pthread_cancel(t), 0);
	CHECK(end(t) == PTHREAD_CANCELED);
	CHECK(cleaned == 11 || cleaned == 0);
	t = start(cond_sleeper, &b);
	while (!b.waiting)
		pause_ms(1);
	EQ(pthread_cancel(t), 0);
	CHECK(end(t) == PTHREAD_CANCELED);
	EQ(pthread_mutex_trylock(&b.m), 0);
	t = start(busy, (void *)&state);
	while (!state)
		pause_ms(1);
	EQ(pthread_cancel(t), 0);
	CHECK(end(t) == PTHREAD_CANCELED);
	state = 0;
	t = start(immune, (void *)&state);
	while (!state)
		pause_ms(1);
	EQ(pthread_cancel(t), 0);
	CHECK(end(t) == PTHREAD_CANCELED);
	EQ(state, 2);
	EQ(pthread_setcancelstate(9, &old), EINVAL);
	cancel_in_stream();
	close(fd[0]);
	close(fd[1]);
}

/* ---- signals, fork, exit -------------------------------------------------- */

static pthread_t hit;
static volatile int hits;

static void
handler(int sig)
{
	(void)sig;
	hit = pthread_self();
	hits++;
}

static void *
wait_hit(void *arg)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	*(volatile int *)arg = 1;
	while (hits == 0)
		pause_ms(1);
	return (void *)(long)pthread_equal(hit, pthread_self());
}

static void *
take_usr2(void *arg)
{
	sigset_t set;
	int sig = 0;

	(void)arg;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigwait(&set, &sig);
	return (void *)(long)sig;
}

static void
signals(void)
{
	struct sigaction act = { .sa_handler = handler };
	volatile int ready = 0;
	sigset_t set, old;
	pthread_t t;

	sigaction(SIGUSR1, &act, NULL);
	t = start(wait_hit, (void *)&ready);
	while (!ready)
		pause_ms(1);
	EQ(pthread_kill(t, 0), 0);
	EQ(pthread_kill(t, 99), EINVAL);
	EQ(pthread_kill(t, SIGUSR1), 0);
	EQ((long)end(t), 1);
	/* its mask was its own */
	pthread_sigmask(SIG_BLOCK, NULL, &old);
	EQ(sigismember(&old, SIGUSR2), 0);
	EQ(pthread_sigmask(77, &old, NULL), EINVAL);
	/* one for the process goes to a thread that does not block it */
	hits = 0;
	ready = 0;
	t = start(wait_hit, (void *)&ready);
	while (!ready)
		pause_ms(1);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	pthread_sigmask(SIG_BLOCK, &set, &old);
	kill(getpid(), SIGUSR1);
	EQ((long)end(t), 1);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	/* sigwait, with the mask inherited */
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	pthread_sigmask(SIG_BLOCK, &set, &old);
	t = start(take_usr2, NULL);
	pause_ms(5);
	kill(getpid(), SIGUSR2);
	EQ((long)end(t), SIGUSR2);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static int prepared, parents, children;

static void
prepare(void)
{
	prepared++;
}

static void
in_parent(void)
{
	parents++;
}

static void
in_child(void)
{
	children++;
}

static void *
fork_here(void *arg)
{
	pid_t pid = fork();

	(void)arg;
	if (pid == 0) {
		/* the only thread, with all that a process can do */
		pthread_t t = start(same, (void *)5);

		printf("%s", "");
		_exit(prepared == 1 && children == 1 && parents == 0 &&
			      (long)end(t) == 5
			  ? 0
			  : 1);
	}
	return (void *)(long)status_of(pid);
}

static void *
spin_for_ever(void *arg)
{
	(void)arg;
	for (;;)
		;
	return NULL;
}

static void *
exit_7(void *arg)
{
	(void)arg;
	exit(7);
}

static void *
exec_here(void *arg)
{
	(void)arg;
	execl("/bin/sh", "sh", "-c", "exit 6", (char *)NULL);
	return NULL;
}

static void *
fork_and_exec(void *arg)
{
	pid_t pid = fork();

	if (pid == 0)
		exec_here(arg);
	return (void *)(long)WEXITSTATUS(status_of(pid));
}

/* Holds the lock of a stream for ever. */
static void *
read_stream(void *arg)
{
	return (void *)(long)fgetc(arg);
}

static void *
exit_later(void *arg)
{
	(void)arg;
	pause_ms(20);
	return NULL;
}

static void
processes(void)
{
	pthread_t t;
	pid_t pid;

	EQ(pthread_atfork(prepare, in_parent, in_child), 0);
	EQ((long)end(start(fork_here, NULL)), 0);
	EQ(parents, 1);
	fflush(stdout);
	/* exit ends all of them */
	pid = fork();
	if (pid == 0) {
		start(spin_for_ever, NULL);
		start(exit_7, NULL);
		spin_for_ever(NULL);
	}
	EQ(WEXITSTATUS(status_of(pid)), 7);
	/* the main thread may go first; the last one ends the process */
	pid = fork();
	if (pid == 0) {
		start(exit_later, NULL);
		pthread_exit(NULL);
	}
	EQ(status_of(pid), 0);
	/* children of one thread are another's too */
	pid = -1;
	t = start(same, NULL);
	end(t);
	/* a stream that a thread reads does not keep exit from its work */
	pid = fork();
	if (pid == 0) {
		int fd[2];

		if (pipe(fd) != 0)
			_exit(1);
		start(read_stream, fdopen(fd[0], "r"));
		pause_ms(20);
		exit(4);
	}
	EQ(WEXITSTATUS(status_of(pid)), 4);
	/* exec by another thread, in the child of one, and by the first */
	pid = fork();
	if (pid == 0) {
		start(exec_here, NULL);
		spin_for_ever(NULL);
	}
	EQ(WEXITSTATUS(status_of(pid)), 6);
	EQ((long)end(start(fork_and_exec, NULL)), 6);
	pid = fork();
	if (pid == 0) {
		start(spin_for_ever, NULL);
		execl("/bin/sh", "sh", "-c", "exit 5", (char *)NULL);
		_exit(1);
	}
	EQ(WEXITSTATUS(status_of(pid)), 5);
}

/* ---- semaphores ----------------------------------------------------------- */

static void *
post_later(void *arg)
{
	pause_ms(10);
	return (void *)(long)sem_post(arg);
}

static void
semaphores(void)
{
	sem_t s, *p = shared(sizeof *p), *n, *n2;
	struct timespec t;
	char name[40];
	pthread_t th;
	int v = -1;
	pid_t pid;

	EQ(sem_init(&s, 0, 2), 0);
	EQ(sem_wait(&s), 0);
	EQ(sem_trywait(&s), 0);
	FAILS(sem_trywait(&s), EAGAIN);
	t = in_ms(CLOCK_REALTIME, 10);
	FAILS(sem_timedwait(&s, &t), ETIMEDOUT);
	t.tv_nsec = -5;
	FAILS(sem_timedwait(&s, &t), EINVAL);
	th = start(post_later, &s);
	EQ(sem_wait(&s), 0);
	end(th);
	EQ(sem_getvalue(&s, &v), 0);
	EQ(v, 0);
	EQ(sem_destroy(&s), 0);
	EQ(sem_init(p, 1, 0), 0);
	pid = fork();
	if (pid == 0) {
		for (int i = 0; i < 100; i++)
			sem_post(p);
		_exit(0);
	}
	for (int i = 0; i < 100; i++)
		EQ(sem_wait(p), 0);
	EQ(status_of(pid), 0);

	snprintf(name, sizeof name, "/threads.%d", (int)getpid());
	FAILS(sem_open(name, 0) == SEM_FAILED ? -1 : 0, ENOENT);
	n = sem_open(name, O_CREAT | O_EXCL, 0600, 1);
	CHECK(n != SEM_FAILED);
	FAILS(sem_open(name, O_CREAT | O_EXCL, 0600, 1) == SEM_FAILED ? -1 : 0,
	    EEXIST);
	n2 = sem_open(name, 0);
	CHECK(n2 != SEM_FAILED);
	EQ(sem_wait(n2), 0);
	FAILS(sem_trywait(n), EAGAIN);
	t = in_ms(CLOCK_REALTIME, 10);
	FAILS(sem_timedwait(n, &t), ETIMEDOUT);
	pid = fork();
	if (pid == 0) {
		pause_ms(10);
		sem_post(n);
		_exit(0);
	}
	EQ(sem_wait(n), 0);
	EQ(status_of(pid), 0);
	EQ(sem_getvalue(n, &v), 0);
	EQ(v, 0);
	EQ(sem_unlink(name), 0);
	FAILS(sem_unlink(name), ENOENT);
	EQ(sem_post(n), 0);
	EQ(sem_trywait(n2), 0);
	EQ(sem_close(n2), 0);
	EQ(sem_close(n), 0);
}

int
main(void)
{
	static const struct {
		const char *name;
		void (*run)(void);
	} tests[] = {
		{ "life", life }, { "misuse", misuse }, { "mutexes", mutexes }, { "robust", robust },
		{ "conditions", conditions },
		{ "others", others }, { "among_processes", among_processes },
		{ "library", library }, { "cancellation", cancellation },
		{ "signals", signals }, { "processes", processes },
		{ "semaphores", semaphores }, { "priorities", priorities },
	};

	for (unsigned i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		int before = failures;

		/* The host's scheduler gives no real-time to everybody. */
		if (tests[i].run == priorities && access("/proc/ipc", F_OK) != 0)
			continue;
		tests[i].run();
		if (failures != before)
			printf("in %s\n", tests[i].name);
		fflush(stdout);
	}
	printf("%s\n", failures ? "FAILED" : "ok");
	return failures != 0;
}
