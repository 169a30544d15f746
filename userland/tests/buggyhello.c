/*
 * buggyhello - a text at an address where nothing is: an error, no harm.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	MUST_FAIL(sys_cputs((const char *)1, 1), EFAULT);
	MUST_FAIL(sys_write(1, (char *)1, 1), EFAULT);
	say("buggyhello pass.\n");
	return 0;
}
