/*
 * primespipe [LIMIT] - the primes up to LIMIT (100), one process for each.
 *
 * The first writes the numbers into a pipe; whoever reads a prime from the left
 * prints it, starts a neighbour, and passes on what it does not divide.
 */
#include <lib.h>
#include "../lib/seed.h"

enum { MOST = 1000 };

static void
pass(int from, int to, int prime)
{
	int n;

	while (read(from, &n, sizeof n) == sizeof n)
		if (n % prime != 0)
			MUST(write(to, &n, sizeof n) == sizeof n);
}

/* One prime after the other, in a loop of processes; each waits for the next.
 */
static int
sieve(int left)
{
	int right[2], prime, status;
	pid_t pid;

	for (;;) {
		if (read(left, &prime, sizeof prime) != sizeof prime)
			return 0;
		say("%d\n", prime);
		MUST(pipe(right) == 0);
		pid = seed_fork();
		if (pid != 0)
			break;
		close(left);
		close(right[1]);
		left = right[0];
	}
	close(right[0]);
	pass(left, right[1], prime);
	close(right[1]);
	status = seed_wait(pid);
	return seed_exited(status, 0) ? 0 : 1;
}

int
main(int argc, char **argv)
{
	int limit = argc > 1 ? atoi(argv[1]) : 100, numbers[2];
	pid_t pid;

	if (limit < 2 || limit > MOST) {
		fprintf(stderr, "usage: primespipe [LIMIT, 2 to %d]\n", MOST);
		return 1;
	}
	MUST(pipe(numbers) == 0);
	pid = seed_fork();
	if (pid == 0) {
		close(numbers[1]);
		return sieve(numbers[0]);
	}
	close(numbers[0]);
	for (int n = 2; n <= limit; n++)
		MUST(write(numbers[1], &n, sizeof n) == sizeof n);
	close(numbers[1]);
	MUST(seed_exited(seed_wait(pid), 0));
	say("primespipe pass.\n");
	return 0;
}
