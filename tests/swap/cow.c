/*
 * cow MB CHILDREN - children of one parent write to every fifth page of its
 * memory, each to others, and count in shared pages, while pages come and go.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORDS = 1024, MIDDLE = 500, SHARED = 64, ROUNDS = 3 };

static unsigned *memory, pages;
static volatile unsigned *shared;

static void
child(unsigned who)
{
	for (unsigned round = 0; round < ROUNDS; round++)
		for (unsigned i = 0; i < pages; i++) {
			unsigned *w = memory + i * WORDS, mine = (i * 7 + who) % 5 == 0;
			unsigned want = mine && round > 0 ? i + who * 1000 + round - 1 : i;

			if (i % 256 == 0)
				usleep(2000);
			if (w[0] != want || w[MIDDLE] != ~i) {
				printf("child %u, page %u, round %u: %x, not %x\n", who, i, round, w[0],
				    want);
				fflush(stdout);
				_exit(2);
			}
			if (mine)
				w[0] = i + who * 1000 + round;
			if (i % SHARED == 0)
				shared[i / SHARED % SHARED * WORDS + who]++;
		}
	_exit(0);
}

int
main(int argc, char **argv)
{
	unsigned n = argc > 2 ? atoi(argv[2]) : 4;
	int status, bad = 0;

	pages = (argc > 1 ? atoi(argv[1]) : 8) * 256;
	memory = mmap(0, pages * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
	shared = mmap(0, SHARED * 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
	for (unsigned i = 0; i < pages; i++) {
		memory[i * WORDS] = i;
		memory[i * WORDS + MIDDLE] = ~i;
	}
	for (unsigned i = 0; i < n; i++)
		if (fork() == 0)
			child(i);
	for (unsigned i = 0; i < n; i++) {
		wait(&status);
		if (status != 0)
			printf("status %#x\n", status);
		bad += status != 0;
	}
	for (unsigned i = 0; i < pages; i++)
		bad += memory[i * WORDS] != i || memory[i * WORDS + MIDDLE] != ~i;
	for (unsigned who = 0; who < n; who++) {
		unsigned sum = 0;

		for (unsigned i = 0; i < SHARED; i++)
			sum += shared[i * WORDS + who];
		if (sum != ROUNDS * ((pages + SHARED - 1) / SHARED)) {
			printf("child %u counted %u\n", who, sum);
			bad++;
		}
	}
	printf("cow: %d wrong\n", bad);
	return bad != 0;
}
