/*
 * faultreadkernel - read the kernel's memory: SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	say("I read %08x from the kernel.\n", probe_read(0xc0100000u));
	say("faultreadkernel lives on\n");
	return 1;
}
