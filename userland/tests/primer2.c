/*
 * primer2 - the sieve (primer.h) over shared memory, with a pair of semaphores
 * for each link.
 */
#include <semaphore.h>
#include <sys/mman.h>
#include "primer.h"

struct link {
	sem_t empty, filled;
	int number;
};

static struct link *links;

static void
init(int n)
{
	links = mmap(NULL, sizeof *links * (size_t)n, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	MUST(links != MAP_FAILED);
	for (int i = 0; i < n; i++) {
		MUST(sem_init(&links[i].empty, 1, 1) == 0);
		MUST(sem_init(&links[i].filled, 1, 0) == 0);
	}
	say("sharemem init ok.\n");
}

static void
put(int link, int number)
{
	MUST(sem_wait(&links[link].empty) == 0);
	links[link].number = number;
	MUST(sem_post(&links[link].filled) == 0);
}

static int
get(int link)
{
	int number;

	MUST(sem_wait(&links[link].filled) == 0);
	number = links[link].number;
	MUST(sem_post(&links[link].empty) == 0);
	return number;
}

static void
reader(int link, pid_t pid)
{
	(void)link, (void)pid;
}

int
main(int argc, char **argv)
{
	static const struct way way = { init, put, get, reader };
	int *full = mmap(NULL, sizeof *full, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	MUST(full != MAP_FAILED);
	return primer_run(&way, "primer2", full, argc, argv);
}
