/*
 * frame_ok.c - the frame allocator's invariant, checked in full.
 *
 * Each free block is whole, aligned, in its zone, and not beside its free
 * buddy; together with the stacks of single frames they are what is counted.
 */
#include <kernel/mem/frames.h>

static bool
block_ok(enum zone z, pfn_t f, unsigned order)
{
	pfn_t buddy = f ^ 1u << order;

	if (f % (1u << order) != 0 || f + (1u << order) > frame_count || zone_of(f) != z ||
	    frames[f].order != order || !(frames[f].flags & FRAME_FREE))
		return false;
	for (u32 i = 0; i < 1u << order; i++)
		if (frames[f + i].refs != 0 || !(frames[f + i].flags & FRAME_RAM) ||
		    (frames[f + i].flags & (i > 0 ? FRAME_FREE | FRAME_HOT : FRAME_HOT)))
			return false;
	return order + 1 == ORDERS || buddy >= frame_count || zone_of(buddy) != z ||
	       !(frames[buddy].flags & FRAME_FREE) || frames[buddy].order != order;
}

bool
frame_ok(void)
{
	u32 seen = 0;

	for (enum zone z = LOW; z < ZONES; z++) {
		for (unsigned order = 0; order < ORDERS; order++)
			for (pfn_t f = zones[z].free[order]; f != 0; f = frames[f].link[0]) {
				if (f >= frame_count || !block_ok(z, f, order))
					return false;
				seen += 1u << order;
				if (seen > frames_free)
					return false;
			}
		for (u32 i = 0; i < zones[z].nhot; i++, seen++)
			if (frames[zones[z].hot[i]].refs != 0 ||
			    !(frames[zones[z].hot[i]].flags & FRAME_HOT))
				return false;
	}
	return seen == frames_free;
}
