/*
 * 1.c - warm up, take the least of several, take the empty loop off.
 */
#include "../guest/lab.h"

static u64
empty(void)
{
	u64 t = read_tsc();

	for (volatile u32 i = 0; i < 100; i++)
		;
	return read_tsc() - t;
}

#define LEAST(best, what)                                      \
	do {                                                   \
		best = ~0ull;                                  \
		for (u32 k = 0; k < 9; k++) {                  \
			u64 e = empty(), t = read_tsc();       \
			for (volatile u32 i = 0; i < 100; i++) \
				what;                          \
			t = read_tsc() - t - e;                \
			if (t < best)                          \
				best = t;                      \
		}                                              \
	} while (0)

int
main(void)
{
	struct lab_server s = lab_start(0);
	u64 best;

	LEAST(best, sys_null());
	printf("null_call\t%lu\n", (unsigned long)(best / 100));
	LEAST(best, lab_echo(s.to));
	printf("round_trip\t%lu\n", (unsigned long)(best / 100));
	lab_stop(&s);
	return 0;
}
