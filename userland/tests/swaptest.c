/*
 * swaptest - eleven processes, each with 5 MB of its own: more than there is.
 *
 * The last child prints first, because child i sleeps longer the smaller i is;
 * child 0 alone tells of its checks.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { SIZE = 5 * 1024 * 1024, CHILDREN = 10, ROUNDS = 5, CODE = 0xbee };

static unsigned char *buffer;

static void
check_parents(void)
{
	for (int i = 0; i < SIZE; i++)
		MUST(buffer[i] == (unsigned char)(i * i));
}

static void
child(int n)
{
	seed_sleep_ms((unsigned)(CHILDREN - n) * 100);
	say("child %d fork ok, pid = %d.\n", n, (int)getpid());
	check_parents();
	if (n == 0)
		say("check cow ok.\n");
	for (int round = 0; round < ROUNDS; round++) {
		if (n == 0)
			say("round %d\n", round);
		memset(buffer, round, SIZE);
		for (int i = 0; i < SIZE; i++)
			MUST(buffer[i] == round);
	}
	if (n == 0)
		say("child check ok.\n");
	exit(CODE);
}

int
main(void)
{
	pid_t pid[CHILDREN];

	MUST((buffer = malloc(SIZE)) != NULL);
	say("buffer size = %08x\n", SIZE);
	for (int i = 0; i < SIZE; i++)
		buffer[i] = (unsigned char)(i * i);
	say("parent init ok.\n");
	for (int i = 0; i < CHILDREN; i++) {
		pid[i] = seed_fork();
		if (pid[i] == 0)
			child(i);
		MUST(pid[i] > 0);
	}
	for (int i = 0; i < CHILDREN; i++)
		MUST(seed_exited(seed_wait(pid[i]), CODE & 0xff));
	say("wait ok.\n");
	check_parents();
	say("check buffer ok.\n");
	say("swptest pass.\n");
	return 0;
}
