/*
 * mmaptest - anonymous mappings: where they may lie, and what is left when some
 * of them go.
 */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include "../lib/seed.h"

enum { PAGE = 4096, COUNT = 10 };
#define FIXED_AT 0x80000000u

static void *
map(uintptr_t at, size_t len, int flags)
{
	return mmap((void *)at, len, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
}

static void
refused(void)
{
	MUST(map(0, 0, 0) == MAP_FAILED && errno == EINVAL);
	MUST(map(0xc0000000u, PAGE, MAP_FIXED) == MAP_FAILED);
	MUST(map(0xfffff000u, 2 * PAGE, MAP_FIXED) == MAP_FAILED);
	MUST(map(0, 0xfffff001u, 0) == MAP_FAILED);
	MUST(map(FIXED_AT + 0x800, PAGE, MAP_FIXED) == MAP_FAILED);
	MUST(errno == EINVAL);
	say("mmap step1 ok.\n");
}

static void
many(void)
{
	unsigned char *at[COUNT];

	for (int i = 0; i < COUNT; i++) {
		at[i] = map(0, 2 * PAGE, 0);
		MUST(at[i] != MAP_FAILED && at[i][0] == 0);
		memset(at[i], i + 1, 2 * PAGE);
	}
	for (int i = 0; i < COUNT; i++)
		MUST(at[i][0] == i + 1 && at[i][2 * PAGE - 1] == i + 1);
	say("mmap step2 ok.\n");
	for (int i = 0; i < COUNT; i++)
		MUST(munmap(at[i], 2 * PAGE) == 0);
	say("munmap step1 ok.\n");
}

static void
fixed(void)
{
	char *a = map(FIXED_AT, PAGE, MAP_FIXED);
	char *b = map(FIXED_AT + PAGE, PAGE, MAP_FIXED);

	MUST(a == (char *)FIXED_AT && b == a + PAGE);
	a[0] = b[0] = 1;
	/* a fixed one takes the place of what is there */
	MUST(map(FIXED_AT + PAGE, PAGE, MAP_FIXED) == b);
	MUST(a[0] == 1 && b[0] == 0);
	say("mmap step3 ok.\n");
	/* into a third page, where nothing is */
	MUST(munmap(a, 2 * PAGE + 100) == 0);
	MUST(map(FIXED_AT, PAGE, 0) != MAP_FAILED);
	say("munmap step2 ok.\n");
}

int
main(void)
{
	refused();
	many();
	fixed();
	say("mmaptest pass.\n");
	return 0;
}
