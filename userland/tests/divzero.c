/*
 * divzero - divide by zero: SIGFPE.
 */
#include "../lib/seed.h"

static volatile int zero;

int
main(void)
{
	say("1 / 0 is %d.\n", 1 / zero);
	return 1;
}
