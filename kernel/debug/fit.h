/*
 * fit.h - which free block an allocation is split off: a choice for experiments.
 *
 * The boot option fit=first, best or worst replaces the allocator's own way
 * (buddy: the smallest block that does, the last freed first).
 */
#pragma once
#include <kernel/mem/frames.h>

/*
 * A free block of zone z, of at least this order, and its order in *have; 0: as the
 * allocator would.  At least one such block is free.
 */
pfn_t fit(enum zone z, unsigned order, unsigned *have);
