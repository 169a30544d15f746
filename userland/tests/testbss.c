/*
 * testbss - what is not initialised is zero and writable; beyond the heap's end
 * there is nothing: SIGSEGV, at the very end.
 */
#include <stdint.h>
#include <unistd.h>
#include "../lib/probe.h"
#include "../lib/seed.h"

enum { WORDS = 1024 * 1024, BEYOND = 1024 * 1024 };

static unsigned bss[WORDS];

int
main(void)
{
	say("The bss is to be zero...\n");
	for (unsigned i = 0; i < WORDS; i++)
		MUST(bss[i] == 0);
	for (unsigned i = 0; i < WORDS; i++)
		bss[i] = i;
	for (unsigned i = 0; i < WORDS; i++)
		MUST(bss[i] == i);
	say("testbss may pass.\n");
	probe_write((uintptr_t)sbrk(0) + BEYOND, 1);
	say("a write beyond the heap went through\n");
	return 1;
}
