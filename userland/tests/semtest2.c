/*
 * semtest2 - a semaphore as a mutex between parent and child; two of them to
 * hand over strictly in turn.
 */
#include <lib.h>
#include "../lib/seed.h"

enum { ROUNDS = 3 };

static void
rounds(int sem, const char *who)
{
	for (int i = 0; i < ROUNDS; i++) {
		MUST(lib_sem_wait(sem, 0) == 0);
		say("%s start %d.\n", who, i);
		seed_sleep_ms(5);
		say("%s end.\n", who);
		MUST(lib_sem_post(sem) == 0);
		seed_sleep_ms(1);
	}
}

static void
turns(int mine, int other, const char *who)
{
	for (int i = 0; i < ROUNDS; i++) {
		MUST(lib_sem_wait(mine, 0) == 0);
		say("%s %d\n", who, i);
		MUST(lib_sem_post(other) == 0);
	}
}

int
main(void)
{
	int a = lib_sem_init(1), b = lib_sem_init(0);
	pid_t pid;

	MUST(a > 0 && b > 0);
	pid = seed_fork();
	if (pid == 0) {
		rounds(a, "child");
		exit(0);
	}
	rounds(a, "parent");
	MUST(seed_exited(seed_wait(pid), 0));
	say("semtest2 test1 ok.\n");
	pid = seed_fork();
	if (pid == 0) {
		turns(a, b, "child");
		exit(0);
	}
	turns(b, a, "parent");
	MUST(seed_exited(seed_wait(pid), 0));
	say("semtest2 pass.\n");
	return 0;
}
