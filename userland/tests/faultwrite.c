/*
 * faultwrite - write to address 0: SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	probe_write(0, 1);
	say("faultwrite lives on\n");
	return 1;
}
