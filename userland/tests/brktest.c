/*
 * brktest - 10,000 blocks of a little more than a page, used and given back.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/seed.h"

enum { SLOTS = 10000, BYTES = 4100 };

static unsigned char *slot[SLOTS];

int
main(void)
{
	int damaged = 0;

	for (int i = 0; i < SLOTS; i++) {
		slot[i] = malloc(BYTES);
		MUST(slot[i] != NULL);
		memset(slot[i], i & 0xff, BYTES);
		if ((i + 1) % 5000 == 0)
			say("I ate %d slots.\n", i + 1);
	}
	say("I ate (at least) %d byte memory.\n", SLOTS * BYTES);
	for (int i = 0; i < SLOTS; i++) {
		damaged += slot[i][0] != (i & 0xff);
		damaged += slot[i][BYTES - 1] != (i & 0xff);
		free(slot[i]);
	}
	say("I free all the memory.(%d)\n", damaged);
	MUST(damaged == 0);
	say("brktest pass.\n");
	return 0;
}
