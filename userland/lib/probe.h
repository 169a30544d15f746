/*
 * probe.h - what C cannot say: instructions that show what ring 3 may not do.
 *
 * For the programs in userland/tests.  Assembly, in arch/.
 */
#pragma once
#include <stdint.h>

struct selectors {
	uint16_t cs, ds, es, ss;
};

void probe_selectors(struct selectors *s);
/* Give DS that selector. */
void probe_load_ds(unsigned selector);
/* What a page fault would call: int 14. */
void probe_interrupt(void);
/* One access, which the compiler knows nothing about. */
unsigned probe_read(uintptr_t at);
void probe_write(uintptr_t at, unsigned value);
