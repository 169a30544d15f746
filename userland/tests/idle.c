/*
 * idle - give the processor away until someone ends it.  (What runs when
 * nothing else wants to is the kernel's own idle thread.)
 */
#include <lib.h>

int
main(void)
{
	printf("idle.\n");
	fflush(stdout);
	for (;;)
		yield();
}
