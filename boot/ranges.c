/*
 * ranges.c - the firmware's memory map, made fit for use.
 *
 * Firmware lists overlap and come unsorted.  Where memory is said to be free
 * and something else, it is something else.  The kernel gets the memory first,
 * sorted, whole pages, disjoint, what is taken apart from what is free; then
 * the rest, as far as there is room for it.
 */
#include "shim.h"

enum { MAX_RAW = 256, MAX_MAP = 2 * MAX_RAW };

static struct boot_range raw[MAX_RAW], map[MAX_MAP];
static u32 nraw, nmap;

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

/* Append to a list, to its last range if that ends there. */
static bool
append(struct boot_range *list, u32 *n, u32 max, u64 start, u64 end, u32 type)
{
	struct boot_range *last = list + *n - 1;

	if (start >= end)
		return true;
	if (*n > 0 && last->type == type && last->start + last->size == start) {
		last->size += end - start;
		return true;
	}
	if (*n == max)
		return false;
	list[(*n)++] = (struct boot_range){ start, end - start, type, 0 };
	return true;
}

static void
add_ram(u64 start, u64 end)
{
	if (!append(map, &nmap, MAX_MAP, start, end, BOOT_RAM_FREE))
		fail("the memory map has too many ranges", NULL);
}

/* What of the free range r nothing else claims. */
static void
add_free(const struct boot_range *r)
{
	u64 at = (r->start + PAGE_MASK) & ~(u64)PAGE_MASK;
	u64 end = (r->start + r->size) & ~(u64)PAGE_MASK;

	if (nmap > 0 && at < map[nmap - 1].start + map[nmap - 1].size)
		at = map[nmap - 1].start + map[nmap - 1].size;
	for (u32 i = 0; i < nraw && at < end; i++) {
		u64 from = raw[i].start & ~(u64)PAGE_MASK;
		u64 to =
		    (raw[i].start + raw[i].size + PAGE_MASK) & ~(u64)PAGE_MASK;

		if (raw[i].type == BOOT_RAM_FREE || to <= at || from >= end)
			continue;
		add_ram(at, from);
		at = to;
	}
	add_ram(at, end);
}

void
ranges_finish(void)
{
	sort();
	for (u32 i = 0; i < nraw; i++)
		if (raw[i].type == BOOT_RAM_FREE)
			add_free(&raw[i]);
	if (nmap == 0)
		fail("the loader tells of no memory", NULL);
}

const struct boot_range *
range_get(u32 i)
{
	return i < nmap ? &map[i] : NULL;
}

const struct boot_range *
range_of(u32 start, u32 size)
{
	for (u32 i = 0; i < nmap; i++)
		if (start >= map[i].start &&
		    (u64)start + size <= map[i].start + map[i].size)
			return &map[i];
	return NULL;
}

void
range_take(u32 start, u32 end)
{
	const struct boot_range *r = range_of(start, end - start);
	u32 at, extra;
	u64 stop;

	if (r == NULL || r->type != BOOT_RAM_FREE || start == end)
		return;
	at = (u32)(r - map);
	stop = r->start + r->size;
	extra = (r->start < start) + (end < stop);
	if (nmap + extra > MAX_MAP)
		fail("the memory map has too many ranges", NULL);
	memmove(&map[at + extra], &map[at], (nmap - at) * sizeof *map);
	nmap += extra;
	if (map[at].start < start) {
		map[at].size = start - map[at].start;
		at++;
	}
	map[at] = (struct boot_range){ start, end - start, BOOT_RAM_USED, 0 };
	if (end < stop)
		map[at + 1] =
		    (struct boot_range){ end, stop - end, BOOT_RAM_FREE, 0 };
}

void
ranges_hand_over(void)
{
	struct bootinfo *bi = &page.bi;

	for (u32 i = 0; i < nmap; i++)
		if (!append(bi->range, &bi->nranges, BOOT_RANGES, map[i].start,
			map[i].start + map[i].size, map[i].type))
			say("boot: the memory map is long: some left out\n");
	for (u32 i = 0; i < nraw; i++)
		if (raw[i].type != BOOT_RAM_FREE)
			append(bi->range, &bi->nranges, BOOT_RANGES,
			    raw[i].start, raw[i].start + raw[i].size,
			    raw[i].type);
}
