/*
 * ranges.c - the firmware's memory map, made fit for use.
 *
 * Firmware lists overlap and come unsorted.  Where memory is said to be free
 * and something else, it is something else.  The kernel gets free ranges
 * first, sorted, whole pages, disjoint; then the rest, as far as it fits.
 */
#include "shim.h"

static struct boot_range raw[MAX_RAW];
static u32 nraw;

void
range_add(u64 start, u64 size, u32 type)
{
	if (size == 0)
		return;
	if (nraw == MAX_RAW)
		fail("the memory map has too many ranges", NULL);
	if (start + size < start)
		size = -start;
	raw[nraw++] = (struct boot_range){ start, size, type, 0 };
}

static void
sort(void)
{
	for (u32 i = 1; i < nraw; i++) {
		struct boot_range r = raw[i];
		u32 k = i;

		for (; k > 0 && raw[k - 1].start > r.start; k--)
			raw[k] = raw[k - 1];
		raw[k] = r;
	}
}

static void
emit(u64 start, u64 end, u32 type)
{
	struct bootinfo *bi = &page.bi;
	struct boot_range *last = bi->range + bi->nranges - 1;

	if (start >= end)
		return;
	if (bi->nranges > 0 && last->type == type &&
	    last->start + last->size == start) {
		last->size += end - start;
		return;
	}
	if (bi->nranges == BOOT_RANGES) {
		if (type == RAM)
			say("boot: the memory map is long: some left out\n");
		return;
	}
	bi->range[bi->nranges++] =
	    (struct boot_range){ start, end - start, type, 0 };
}

/* Emit what of the free range r nothing else claims. */
static void
emit_free(const struct boot_range *r)
{
	u64 at = (r->start + PAGE_MASK) & ~(u64)PAGE_MASK;
	u64 end = (r->start + r->size) & ~(u64)PAGE_MASK;

	if (page.bi.nranges > 0) {	/* free ranges may overlap, too */
		const struct boot_range *last =
		    &page.bi.range[page.bi.nranges - 1];

		if (at < last->start + last->size)
			at = last->start + last->size;
	}
	for (u32 i = 0; i < nraw && at < end; i++) {
		u64 from = raw[i].start & ~(u64)PAGE_MASK;
		u64 to = (raw[i].start + raw[i].size + PAGE_MASK) &
		    ~(u64)PAGE_MASK;

		if (raw[i].type == RAM || to <= at || from >= end)
			continue;
		emit(at, from, RAM);
		at = to;
	}
	emit(at, end, RAM);
}

void
ranges_finish(void)
{
	sort();
	for (u32 i = 0; i < nraw; i++)
		if (raw[i].type == RAM)
			emit_free(&raw[i]);
	if (page.bi.nranges == 0)
		fail("the loader tells of no memory", NULL);
	for (u32 i = 0; i < nraw; i++)
		if (raw[i].type != RAM)
			emit(raw[i].start, raw[i].start + raw[i].size,
			    raw[i].type);
}

bool
range_is_ram(u32 start, u32 size)
{
	const struct bootinfo *bi = &page.bi;

	for (u32 i = 0; i < bi->nranges; i++) {
		const struct boot_range *r = &bi->range[i];

		if (r->type == RAM && start >= r->start &&
		    (u64)start + size <= r->start + r->size)
			return true;
	}
	return false;
}
