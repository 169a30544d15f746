/*
 * teststack - the stack grows when it is touched, to 4 MiB at least, and has an
 * end.
 */
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

enum { FRAME = 1024, DEEP = 4096, FOR_EVER = 1 << 20 };

static int
descend(int depth)
{
	volatile char frame[FRAME];

	memset((char *)frame, depth & 0x7f, FRAME);
	if (depth > 0 && descend(depth - 1) != depth - 1)
		return -1;
	for (int i = 0; i < FRAME; i++)
		if (frame[i] != (depth & 0x7f))
			return -1;
	return depth;
}

int
main(void)
{
	pid_t pid;

	MUST(descend(DEEP) == DEEP);
	say("4 MiB deep and back.\n");
	pid = seed_fork();
	if (pid == 0) {
		descend(FOR_EVER);
		_exit(1);
	}
	MUST(seed_killed(seed_wait(pid), SIGSEGV));
	say("teststack pass.\n");
	return 0;
}
