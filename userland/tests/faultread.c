/*
 * faultread - read address 0: SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	say("I read %08x from 0.\n", probe_read(0));
	say("faultread lives on\n");
	return 1;
}
