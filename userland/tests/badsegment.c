/*
 * badsegment - a selector that is none: SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	/* beyond the end of the table */
	probe_load_ds(0xfffb);
	say("badsegment lives on\n");
	return 1;
}
