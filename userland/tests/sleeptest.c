/*
 * sleeptest - ten sleeps take their time while another process eats memory,
 * and that one lives until it is killed.  (The seeds' name is sleep.)
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { BITE = 64 * 1024, BITES = 512 /* 32 MiB */, ROUNDS = 10, MS = 100 };

static void
glutton(void)
{
	char *mouth;

	for (int i = 0; i < BITES; i++) {
		mouth = malloc(BITE);
		if (mouth != NULL)
			memset(mouth, i, BITE);
	}
	for (;;)
		pause();
}

static void
sleeper(void)
{
	for (int i = 0; i < ROUNDS; i++) {
		seed_sleep_ms(MS);
		say("sleep %d x 100 slices.\n", i + 1);
	}
	_exit(0);
}

int
main(void)
{
	unsigned start = seed_ms(), taken;
	pid_t eats, sleeps;
	int status;

	eats = seed_fork();
	if (eats == 0)
		glutton();
	sleeps = seed_fork();
	if (sleeps == 0)
		sleeper();
	MUST(seed_exited(seed_wait(sleeps), 0));
	taken = seed_ms() - start;
	say("use %04u msecs.\n", taken);
	MUST(taken >= ROUNDS * MS && taken < 2 * ROUNDS * MS);
	MUST(waitpid(eats, &status, WNOHANG) == 0);
	MUST(kill(eats, SIGKILL) == 0);
	MUST(seed_killed(seed_wait(eats), SIGKILL));
	say("sleep pass.\n");
	return 0;
}
