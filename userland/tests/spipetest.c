/*
 * spipetest - a pipe of our own (spipe.h) from a child to its parent.
 */
#include "spipe.h"

enum { SIZE = 100000 };

int
main(void)
{
	static char data[SIZE];
	struct spipe *p = spipe_make();
	unsigned got = 0, n;
	pid_t pid;

	pid = seed_fork();
	if (pid == 0) {
		for (unsigned i = 0; i < SIZE; i++)
			data[i] = (char)(i * 7);
		spipe_write(p, data, SIZE);
		__atomic_store_n(&p->closed, 1, __ATOMIC_RELEASE);
		exit(0);
	}
	while (got < SIZE && (n = spipe_read(p, data + got, SIZE - got)) > 0)
		got += n;
	MUST(got == SIZE && spipe_read(p, data, 1) == 0);
	for (unsigned i = 0; i < SIZE; i++)
		MUST(data[i] == (char)(i * 7));
	MUST(seed_exited(seed_wait(pid), 0));
	say("spipetest pass.\n");
	return 0;
}
