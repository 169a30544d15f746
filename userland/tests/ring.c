/*
 * ring - the privilege level and the segment selectors a program runs with.
 */
#include <stdio.h>
#include "../lib/probe.h"

int
main(void)
{
	struct selectors s;

	probe_selectors(&s);
	printf("@ring %d\n", s.cs & 3);
	printf("  cs = %x\n", s.cs);
	printf("  ds = %x\n", s.ds);
	printf("  es = %x\n", s.es);
	printf("  ss = %x\n", s.ss);
	return (s.cs & 3) == 3 && (s.ss & 3) == 3 ? 0 : 1;
}
