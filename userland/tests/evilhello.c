/*
 * evilhello - ask the kernel to print its own memory: an error, nothing shown.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

#define KERNEL ((char *)0xc0100000u)

int
main(void)
{
	MUST_FAIL(sys_cputs(KERNEL, 100), EFAULT);
	MUST_FAIL(sys_write(1, KERNEL, 100), EFAULT);
	MUST_FAIL(sys_cputs((char *)0xbffffff0u, 100), EFAULT);
	say("evilhello pass.\n");
	return 0;
}
