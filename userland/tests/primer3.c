/*
 * primer3 - the sieve (primer.h) by events alone.
 */
#include <sys/mman.h>
#include "primer.h"

static pid_t next;

static void
init(int n)
{
	(void)n;
}

static void
put(int link, int number)
{
	(void)link;
	MUST(event_send(next, number, 0) == 0);
}

static int
get(int link)
{
	int number;

	(void)link;
	MUST(event_recv(NULL, &number, 0) == 0);
	return number;
}

static void
reader(int link, pid_t pid)
{
	(void)link;
	next = pid;
}

int
main(int argc, char **argv)
{
	static const struct way way = { init, put, get, reader };
	int *full = mmap(NULL, sizeof *full, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	MUST(full != MAP_FAILED);
	return primer_run(&way, "primer3", full, argc, argv);
}
