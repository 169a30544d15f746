/*
 * storm MB PROCESSES SECONDS [SEED] - so much memory over all processes; each
 * allocates, writes, looks, forks, shares, unmaps and ends at random.  Every
 * page carries what it should hold and a sum of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WORDS = 1024, CHUNK = 16, SHARED = 64, STEPS = 40 };

static unsigned pages, seed, who;
static unsigned *memory, *stamp; /* stamp: what each page should say; 0: zeroes */
static volatile unsigned *shared; /* a word of each page is each process' own */
static unsigned counted;

static unsigned
below(unsigned n)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % n;
}

static unsigned *
page(unsigned i)
{
	return memory + i * WORDS;
}

static void
put(unsigned i)
{
	unsigned *w = page(i), v = below(1u << 31) | 1, sum = 0;

	for (unsigned k = 0; k < WORDS - 1; k += 31)
		sum += w[k] = v + k * i;
	w[WORDS - 1] = sum;
	stamp[i] = v;
}

static void
look(unsigned i)
{
	unsigned *w = page(i), v = stamp[i], sum = 0, bad = 0;

	for (unsigned k = 0; k < WORDS - 1; k += 31) {
		bad += w[k] != (v != 0 ? v + k * i : 0);
		sum += w[k];
	}
	if (bad != 0 || w[WORDS - 1] != sum) {
		printf("process %u: page %u is wrong in %u words: %x, not %x\n", who, i, bad, w[0], v);
		_exit(2);
	}
}

static void
step(unsigned depth)
{
	unsigned i = below(pages), n;
	int status;

	switch (below(24)) {
	case 0:
		if (depth == 0 && below(4) == 0) { /* a child sees what it must, and goes its way */
			pid_t pid = fork();

			if (pid == 0) {
				for (n = 0; n < STEPS; n++)
					step(1);
				_exit(0);
			}
			if (pid > 0 && (waitpid(pid, &status, 0) != pid || status != 0)) {
				printf("process %u: its child ended with %#x\n", who, status);
				_exit(3);
			}
		}
		break;
	case 1:
		i -= i % CHUNK;
		munmap(page(i), CHUNK * 4096);
		if (mmap(page(i), CHUNK * 4096, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANON | MAP_FIXED, -1, 0) != page(i)) {
			printf("process %u: no memory\n", who);
			_exit(4);
		}
		memset(stamp + i, 0, CHUNK * sizeof *stamp);
		break;
	case 2:
		if (depth == 0) {
			shared[below(SHARED) * WORDS + who]++;
			counted++;
		}
		break;
	default:
		look(i);
		if (below(2))
			put(i);
	}
}

static void
process(time_t end)
{
	pages -= pages % CHUNK;
	memory = mmap(NULL, pages * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
	stamp = calloc(pages, sizeof *stamp);
	if (memory == MAP_FAILED || stamp == NULL)
		_exit(4);
	for (unsigned i = 0; i < pages; i++)
		put(i);
	while (time(NULL) < end)
		for (unsigned n = 0; n < STEPS; n++)
			step(0);
	for (unsigned i = 0; i < pages; i++)
		look(i);
	shared[SHARED * WORDS + who] = counted;
	_exit(0);
}

int
main(int argc, char **argv)
{
	unsigned mb = argc > 1 ? atoi(argv[1]) : 96, n = argc > 2 ? atoi(argv[2]) : 20;
	time_t end = time(NULL) + (argc > 3 ? atoi(argv[3]) : 20);
	int status, bad = 0;

	seed = (argc > 4 ? atoi(argv[4]) : 1) * 2654435761u + 1;
	pages = mb * 256 / n;
	shared = mmap(NULL, (SHARED + 1) * 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
	fflush(stdout);
	for (who = 0; who < n; who++) {
		below(1);
		if (fork() == 0)
			process(end);
	}
	for (unsigned i = 0; i < n; i++) {
		wait(&status);
		if (status != 0)
			printf("status %#x\n", status);
		bad += status != 0;
	}
	for (who = 0; who < n; who++) {
		unsigned sum = 0;

		for (unsigned i = 0; i < SHARED; i++)
			sum += shared[i * WORDS + who];
		bad += sum != shared[SHARED * WORDS + who];
	}
	printf("storm: %d wrong\n", bad);
	return bad != 0;
}
