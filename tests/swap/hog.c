/*
 * hog MB PROCESSES ROUNDS - processes that write to, and look at, every page of
 * so much memory each, in turn.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORDS = 1024 };

static void
work(unsigned who, unsigned pages, unsigned rounds)
{
	unsigned *memory = aligned_alloc(4096, pages * 4096);

	if (memory == NULL)
		_exit(3);
	for (unsigned round = 0; round < rounds; round++)
		for (unsigned i = 0; i < pages; i++) {
			unsigned *w = memory + i * WORDS;

			if (i % 256 == 0)
				usleep(2000);
			if (round > 0 && (w[0] != i * 7 + round - 1 || w[WORDS - 1] != who * 31 + i)) {
				printf("process %u, page %u, round %u: %x %x\n", who, i, round, w[0],
				    w[WORDS - 1]);
				fflush(stdout);
				_exit(2);
			}
			w[0] = i * 7 + round;
			w[WORDS - 1] = who * 31 + i;
		}
	_exit(0);
}

int
main(int argc, char **argv)
{
	unsigned mb = argc > 1 ? atoi(argv[1]) : 8, n = argc > 2 ? atoi(argv[2]) : 4;
	unsigned rounds = argc > 3 ? atoi(argv[3]) : 2;
	int status, bad = 0;

	for (unsigned i = 0; i < n; i++)
		if (fork() == 0)
			work(i, mb * 256, rounds);
	for (unsigned i = 0; i < n; i++) {
		wait(&status);
		if (status != 0)
			printf("status %#x\n", status);
		bad += status != 0;
	}
	printf("hog: %d of %u failed\n", bad, n);
	return bad;
}
