/*
 * brkfreetest - memory that was given back is gone: touching it kills.
 */
#include <signal.h>
#include <stdint.h>
#include <unistd.h>
#include "../lib/probe.h"
#include "../lib/seed.h"

enum { PAGE = 4096 };

static void
child(void)
{
	uintptr_t at = ((uintptr_t)sbrk(0) + PAGE - 1) & ~(uintptr_t)(PAGE - 1);

	MUST(sbrk((intptr_t)(at + PAGE) - (intptr_t)sbrk(0)) != (void *)-1);
	probe_write(at, 0x5a5a5a5a);
	MUST(probe_read(at) == 0x5a5a5a5a);
	MUST(sbrk(-PAGE) != (void *)-1);
	say("page fault!!\n");
	probe_write(at, 1);
	say("freed memory can be written\n");
}

int
main(void)
{
	pid_t pid = seed_fork();

	if (pid == 0) {
		child();
		_exit(1);
	}
	MUST(seed_killed(seed_wait(pid), SIGSEGV));
	say("brkfreetest pass.\n");
	return 0;
}
