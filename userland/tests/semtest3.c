/*
 * semtest3 - waiting for a semaphore has an end.
 */
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	int sem = lib_sem_init(0);
	unsigned from;
	pid_t pid;

	MUST(sem > 0);
	say("wait now...\n");
	from = gettime();
	MUST_FAIL(lib_sem_wait(sem, 500), ETIMEDOUT);
	MUST(gettime() - from >= 500);
	say("wait timeout\n");
	pid = seed_fork();
	if (pid == 0) {
		seed_sleep_ms(500);
		MUST(lib_sem_post(sem) == 0);
		exit(0);
	}
	MUST(lib_sem_wait(sem, ~0u) == 0);
	MUST(seed_exited(seed_wait(pid), 0));
	say("semtest3 pass.\n");
	return 0;
}
