/*
 * readerswriters - the same task by a read-write lock and by semaphores:
 * readers together, writers alone.
 */
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { READERS = 6, WRITERS = 3, TIMES = 10 };

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t room,
    door; /* the first reader in takes the room, the last gives it */
static int inside, by_semaphores;
static int reading, most, a, b;

static void
read_begin(void)
{
	if (!by_semaphores) {
		pthread_rwlock_rdlock(&lock);
		return;
	}
	sem_wait(&door);
	if (++inside == 1)
		sem_wait(&room);
	sem_post(&door);
}

static void
read_end(void)
{
	if (!by_semaphores) {
		pthread_rwlock_unlock(&lock);
		return;
	}
	sem_wait(&door);
	if (--inside == 0)
		sem_post(&room);
	sem_post(&door);
}

static void *
reader(void *arg)
{
	for (int i = 0; i < TIMES; i++) {
		read_begin();
		int now = __atomic_add_fetch(&reading, 1, __ATOMIC_SEQ_CST);

		if (now > most)
			most = now;
		MUST(a == b);
		seed_sleep_ms(1);
		MUST(a == b);
		__atomic_sub_fetch(&reading, 1, __ATOMIC_SEQ_CST);
		read_end();
		seed_sleep_ms(1);
	}
	return arg;
}

static void *
writer(void *arg)
{
	for (int i = 0; i < TIMES; i++) {
		if (by_semaphores)
			sem_wait(&room);
		else
			pthread_rwlock_wrlock(&lock);
		MUST(reading == 0);
		a++;
		sched_yield();
		b++;
		if (by_semaphores)
			sem_post(&room);
		else
			pthread_rwlock_unlock(&lock);
		seed_sleep_ms(1);
	}
	return arg;
}

int
main(void)
{
	pthread_t t[READERS + WRITERS];

	MUST(sem_init(&room, 0, 1) == 0 && sem_init(&door, 0, 1) == 0);
	for (by_semaphores = 0; by_semaphores < 2; by_semaphores++) {
		a = b = most = 0;
		for (int i = 0; i < READERS + WRITERS; i++)
			MUST(pthread_create(&t[i], NULL,
				 i < READERS ? reader : writer, NULL) == 0);
		for (int i = 0; i < READERS + WRITERS; i++)
			MUST(pthread_join(t[i], NULL) == 0);
		MUST(a == WRITERS * TIMES && b == a && most > 1);
		say("by %s: up to %d readers at a time.\n",
		    by_semaphores ? "semaphores" : "a read-write lock", most);
	}
	say("readerswriters pass.\n");
	return 0;
}
