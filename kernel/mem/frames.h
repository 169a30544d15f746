/*
 * frames.h - the frame table, for kernel/mem only.
 *
 * frames[f] tells about frame f.  A frame is
 *	not RAM		FRAME_RAM clear: a device's, or nothing; never counted
 *	used		refs > 0; in a block of an order above 0 only the first
 *			frame has them
 *	free		refs == 0: in a free block, whose first frame has
 *			FRAME_FREE and the order, or in a zone's stack of
 *			single frames that were used last (FRAME_HOT)
 * FRAME_LENT: a server has lent it out of its wired memory (a page of a cache).
 * A frame that is a page table has the number of its entries in link[0]; one
 * that holds a user's page has the pager's cookie there, or 0: then the pager's
 * window has the frame, too.
 */
#pragma once
#include <kernel/arch/paging.h>
#include <kernel/debug/assert.h>
#include <kernel/mem/mem.h>

enum {
	FRAME_RAM = 1,
	FRAME_FREE = 2,
	FRAME_HOT = 4,
	FRAME_DIRTY = 8, /* written through an entry that has gone */
	FRAME_LENT = 16,
};
enum { ORDERS = 11 };

struct frame_info {
	u32 refs; /* mappings and kernel uses: fewer than there are table entries */
	u8 order;
	u8 flags;
	u32 link[2]; /* free block: the next and the one before */
};

extern struct frame_info *frames;
extern u32 frame_count;

enum zone { LOW, HIGH, ZONES };
enum { HOT = 64 };

extern struct frame_zone {
	pfn_t free[ORDERS]; /* lists of blocks */
	u32 some;           /* bit n: there are free blocks of order n */
	u32 nhot;
	pfn_t hot[HOT]; /* single frames, the last used on top */
} zones[ZONES];

static inline enum zone
zone_of(pfn_t f)
{
	return f < low_frames ? LOW : HIGH;
}

static inline bool
frame_counted(pfn_t f)
{
	return f < frame_count && (frames[f].flags & FRAME_RAM);
}

static inline void *
frame_map(pfn_t f, unsigned slot)
{
	return f < low_frames ? low_address(f) : kmap(f, slot);
}
