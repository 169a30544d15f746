/*
 * primer - the sieve (primer.h) over shared memory and a lock that gives way.
 */
#include <sched.h>
#include <sys/mman.h>
#include "primer.h"

struct link {
	unsigned lock;
	int full, number;
};

static struct link *links;
static int *full;

static void
init(int n)
{
	links = mmap(NULL, sizeof *links * (size_t)n + sizeof *full,
	    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	MUST(links != MAP_FAILED);
	say("sharemem init ok.\n");
}

static void
lock(struct link *l)
{
	while (__atomic_exchange_n(&l->lock, 1, __ATOMIC_ACQUIRE))
		sched_yield();
}

static void
unlock(struct link *l)
{
	__atomic_store_n(&l->lock, 0, __ATOMIC_RELEASE);
}

static void
put(int link, int number)
{
	struct link *l = &links[link];

	for (;;) {
		lock(l);
		if (!l->full)
			break;
		unlock(l);
		sched_yield();
	}
	l->full = 1;
	l->number = number;
	unlock(l);
}

static int
get(int link)
{
	struct link *l = &links[link];
	int number;

	for (;;) {
		lock(l);
		if (l->full)
			break;
		unlock(l);
		sched_yield();
	}
	l->full = 0;
	number = l->number;
	unlock(l);
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

	full = mmap(NULL, sizeof *full, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	MUST(full != MAP_FAILED);
	return primer_run(&way, "primer", full, argc, argv);
}
