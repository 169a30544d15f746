/*
 * divzero - divide by zero: SIGFPE.
 */
#include "../lib/seed.h"

static volatile int hundred = 100, zero;

int
main(void)
{
	say("100 / 0 is %d.\n", hundred / zero);
	return 1;
}
