/*
 * testmalloc - blocks do not overlap, calloc() clears, realloc() keeps, and
 * what is freed is used again.
 */
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

enum { BLOCKS = 400, ROUNDS = 20 };

static unsigned char *block[BLOCKS];

static size_t
size_of(int i)
{
	return (size_t)(i * 37 % 3000 + 1);
}

static void
one_round(void)
{
	for (int i = 0; i < BLOCKS; i++) {
		block[i] = malloc(size_of(i));
		MUST(block[i] != NULL && ((uintptr_t)block[i] & 7) == 0);
		memset(block[i], i & 0xff, size_of(i));
	}
	for (int i = 0; i < BLOCKS; i++)
		for (size_t k = 0; k < size_of(i); k++)
			MUST(block[i][k] == (i & 0xff));
	for (int i = 0; i < BLOCKS; i += 2)
		free(block[i]);
	for (int i = 1; i < BLOCKS; i += 2)
		free(block[i]);
}

static void
family(void)
{
	unsigned char *p = malloc(100000);

	MUST(p != NULL);
	memset(p, 0xff, 100000);
	free(p);
	p = calloc(1000, 100);
	MUST(p != NULL);
	for (int i = 0; i < 100000; i++)
		MUST(p[i] == 0);
	memset(p, 0x77, 100000);
	/* cppcheck-suppress memleakOnRealloc ; MUST ends the program */
	p = realloc(p, 300000);
	MUST(p != NULL && p[0] == 0x77 && p[99999] == 0x77);
	free(p);
	free(NULL);
}

int
main(void)
{
	volatile size_t half = 0x7ffffff0u, side = 0x10001;
	char *end;

	family();
	one_round();
	end = sbrk(0);
	for (int i = 0; i < ROUNDS; i++)
		one_round();
	MUST(sbrk(0) == end);
	/* cppcheck-suppress leakReturnValNotUsed ; they give nothing */
	MUST(malloc(half) == NULL);
	/* cppcheck-suppress leakReturnValNotUsed */
	MUST(calloc(side, side) == NULL);
	say("testmalloc pass.\n");
	return 0;
}
