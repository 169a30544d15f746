/*
 * faultwritekernel - write to the kernel's memory: SIGSEGV.
 */
#include "../lib/probe.h"
#include "../lib/seed.h"

int
main(void)
{
	probe_write(0xc0100000u, 1);
	say("faultwritekernel lives on\n");
	return 1;
}
