/*
 * matrix - twenty children multiply matrices, later ones more often: the seeds
 * show the counts 1000, 1400, ... 33400, 33400.
 */
#include <stdlib.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { CHILDREN = 20, SIDE = 10 };

static unsigned a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];

static void
multiply(void)
{
	for (int i = 0; i < SIDE; i++) {
		for (int j = 0; j < SIDE; j++) {
			c[i][j] = 0;
			for (int k = 0; k < SIDE; k++)
				c[i][j] += a[i][k] * b[k][j];
		}
	}
}

static void
work(int times)
{
	int pid = (int)getpid();

	say("pid %d is running (%d times)!.\n", pid, times);
	for (int i = 0; i < SIDE; i++)
		for (int j = 0; j < SIDE; j++)
			a[i][j] = b[i][j] = (unsigned)(i + j);
	for (int i = 0; i < times; i++) {
		multiply();
		/* the next round goes on with the result */
		for (int row = 0; row < SIDE; row++)
			for (int j = 0; j < SIDE; j++)
				a[row][j] = c[row][j] % 1000;
	}
	say("pid %d done!.\n", pid);
}

static int
times_of(int child)
{
	int r = (child + 1) & ~1;

	if (r > 18)
		r = 18;
	return (r * r + 10) * 100;
}

int
main(void)
{
	pid_t pid[CHILDREN];

	for (int i = 0; i < CHILDREN; i++) {
		pid[i] = seed_fork();
		if (pid[i] == 0) {
			work(times_of(i));
			exit(0);
		}
	}
	say("fork ok.\n");
	for (int i = 0; i < CHILDREN; i++)
		MUST(seed_exited(seed_wait(pid[i]), 0));
	say("matrix pass.\n");
	return 0;
}
