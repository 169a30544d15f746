/*
 * softint - call the page fault's vector: a protection fault, SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	probe_interrupt();
	say("softint lives on\n");
	return 1;
}
