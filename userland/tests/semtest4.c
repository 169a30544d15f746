/*
 * semtest4 - who waits for a semaphore that is freed gets an error, and so does
 * who uses it later.
 */
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	int sem = lib_sem_init(0);
	pid_t pid;

	MUST(sem > 0);
	pid = seed_fork();
	if (pid == 0) {
		MUST_FAIL(lib_sem_wait(sem, 0), EINVAL);
		MUST_FAIL(lib_sem_post(sem), EINVAL);
		say("child: the semaphore is gone.\n");
		exit(0);
	}
	seed_sleep_ms(20);
	MUST(lib_sem_free(sem) == 0);
	MUST(seed_exited(seed_wait(pid), 0));
	MUST_FAIL(lib_sem_post(sem), EINVAL);
	MUST_FAIL(lib_sem_wait(sem, 1), EINVAL);
	MUST_FAIL(lib_sem_value(9999), EINVAL);
	MUST_FAIL(lib_sem_free(3), EINVAL);
	say("semtest4 pass.\n");
	return 0;
}
