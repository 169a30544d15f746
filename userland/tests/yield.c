/*
 * yield - give the processor away five times, and get it back.
 */
#include <sched.h>
#include <unistd.h>
#include "../lib/seed.h"

int
main(void)
{
	int pid = (int)getpid();

	say("Hello, I am process %d.\n", pid);
	for (int i = 0; i < 5; i++) {
		MUST(sched_yield() == 0);
		say("Back in process %d, iteration %d.\n", pid, i);
	}
	say("All done in process %d.\n", pid);
	say("yield pass.\n");
	return 0;
}
