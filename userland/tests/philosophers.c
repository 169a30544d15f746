/*
 * philosophers - five at a table, five forks: a deadlock, shown, and avoided.
 *
 *	philosophers naive	each takes the left fork, then the right one:
 *when all have the left one nobody ever eats
 *	philosophers ordered	each takes the fork of the lower number first
 */
#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { N = 5, MEALS = 50 };

static pthread_mutex_t forks[N];
static pthread_barrier_t all_have_left;
static int meals[N];

static void *
naive(void *arg)
{
	long me = (long)arg;
	struct timespec until;
	int err;

	pthread_mutex_lock(&forks[me]);
	pthread_barrier_wait(&all_have_left);
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec++;
	/* A real one would wait for ever. */
	err = pthread_mutex_timedlock(&forks[(me + 1) % N], &until);
	if (err == 0) {
		meals[me]++;
		pthread_mutex_unlock(&forks[(me + 1) % N]);
	} else {
		pthread_barrier_wait(&all_have_left);
	}
	pthread_mutex_unlock(&forks[me]);
	return (void *)(long)err;
}

static void *
ordered(void *arg)
{
	long me = (long)arg, a = me, b = (me + 1) % N;

	if (a > b) {
		a = b;
		b = me;
	}
	for (int i = 0; i < MEALS; i++) {
		pthread_mutex_lock(&forks[a]);
		if (i % 10 == 0)
			sched_yield();
		pthread_mutex_lock(&forks[b]);
		meals[me]++;
		pthread_mutex_unlock(&forks[b]);
		pthread_mutex_unlock(&forks[a]);
	}
	return NULL;
}

int
main(int argc, char **argv)
{
	int show = argc > 1 && strcmp(argv[1], "naive") == 0, stuck = 0;
	pthread_t t[N];
	void *result;

	pthread_barrier_init(&all_have_left, NULL, N);
	for (int i = 0; i < N; i++)
		pthread_mutex_init(&forks[i], NULL);
	for (long i = 0; i < N; i++)
		MUST(pthread_create(
			 &t[i], NULL, show ? naive : ordered, (void *)i) == 0);
	for (int i = 0; i < N; i++) {
		MUST(pthread_join(t[i], &result) == 0);
		stuck += (long)result == ETIMEDOUT;
		if (!show)
			say("philosopher %d ate %d times.\n", i, meals[i]);
	}
	if (show) {
		MUST(stuck == N);
		say("deadlock: each of %d holds a fork and waits for the "
		    "next.\n",
		    N);
	} else {
		for (int i = 0; i < N; i++)
			MUST(meals[i] == MEALS);
	}
	say("philosophers pass.\n");
	return 0;
}
