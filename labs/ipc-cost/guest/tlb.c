/*
 * tlb - a round trip after which both sides touch so many pages.
 *
 * What the touching costs by itself is taken off: what is left is what the
 * switch of address spaces made of it.
 */
#include "lab.h"

int
main(void)
{
	static const u32 pages[] = { 0, 1, 2, 4, 8, 16 };
	u64 alone, both;

	lab_touch(16);
	for (u32 i = 0; i < sizeof pages / sizeof *pages; i++) {
		struct lab_server s;

		lab_pages = pages[i];
		s = lab_start(SERVE_TOUCH);
		LAB_BEST(alone, LOOPS, lab_touch(lab_pages));
		LAB_BEST(both, LOOPS, (lab_touch(lab_pages), lab_echo(s.to)));
		both -= both > 2 * alone ? 2 * alone : both;
		lab_figure("round trip", pages[i], both, LOOPS, "per call");
		lab_stop(&s);
	}
	return 0;
}
