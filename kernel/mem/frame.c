/*
 * frame.c - every frame of memory: a buddy allocator in two zones.
 *
 * Zone LOW is mapped directly, HIGH is the rest.  A free block of order n is
 * 2^n frames, starts at a multiple of that, and is never free beside its free
 * buddy.  Single frames go through a small stack per zone, so that most
 * allocations touch no list.  Invariant: frame_ok().
 */
#include <kernel/lib/string.h>
#include <kernel/mem/frames.h>

enum zone { LOW, HIGH, ZONES };
enum { HOT = 64, REFILL_ORDER = 3 };

struct frame_info *frames;
u32 frame_count;

static struct {
	pfn_t free[ORDERS];
	u32 some;		/* bit n: there are free blocks of order n */
	u32 nhot;
	pfn_t hot[HOT];
} zones[ZONES];
static u32 nfree, ntotal;
static u32 mark[FLOOR_KERNEL + 1];	/* free frames an allocation leaves */

static enum zone
zone_of(pfn_t f)
{
	return f < low_frames ? LOW : HIGH;
}

/* ---- free blocks --------------------------------------------------------- */

static void
list_push(enum zone z, pfn_t f, unsigned order)
{
	pfn_t next = zones[z].free[order];

	frames[f].order = (u8)order;
	frames[f].flags |= FRAME_FREE;
	frames[f].link[0] = next;
	frames[f].link[1] = 0;
	if (next != 0)
		frames[next].link[1] = f;
	zones[z].free[order] = f;
	zones[z].some |= 1u << order;
}

static void
list_remove(enum zone z, pfn_t f, unsigned order)
{
	pfn_t next = frames[f].link[0], prev = frames[f].link[1];

	if (prev != 0)
		frames[prev].link[0] = next;
	else if ((zones[z].free[order] = next) == 0)
		zones[z].some &= ~(1u << order);
	if (next != 0)
		frames[next].link[1] = prev;
	frames[f].flags &= (u8)~FRAME_FREE;
}

/* Put a block among the free ones, joined with its free buddies. */
static void
give(pfn_t f, unsigned order)
{
	enum zone z = zone_of(f);

	for (; order + 1 < ORDERS; order++) {
		pfn_t buddy = f ^ 1u << order;

		if (buddy >= frame_count || zone_of(buddy) != z ||
		    !(frames[buddy].flags & FRAME_FREE) ||
		    frames[buddy].order != order)
			break;
		list_remove(z, buddy, order);
		f &= ~(1u << order);
	}
	list_push(z, f, order);
}

/* A block of just that order, split off the smallest that has it; or 0. */
static pfn_t
take(enum zone z, unsigned order)
{
	u32 some = zones[z].some >> order;
	unsigned have = order + (unsigned)__builtin_ctz(some | 1u << 31);
	pfn_t f;

	if (some == 0)
		return 0;
	f = zones[z].free[have];
	list_remove(z, f, have);
	while (have > order) {
		have--;
		list_push(z, f + (1u << have), have);
	}
	return f;
}

/* ---- single frames -------------------------------------------------------- */

static void
hot_push(enum zone z, pfn_t f)
{
	frames[f].flags |= FRAME_HOT;
	zones[z].hot[zones[z].nhot++] = f;
}

/* Give the n frames that lie in the stack longest back to the lists. */
static void
hot_drain(enum zone z, u32 n)
{
	for (u32 i = 0; i < n; i++) {
		frames[zones[z].hot[i]].flags &= (u8)~FRAME_HOT;
		give(zones[z].hot[i], 0);
	}
	zones[z].nhot -= n;
	memmove(zones[z].hot, zones[z].hot + n,
	    zones[z].nhot * sizeof zones[z].hot[0]);
}

static bool
hot_refill(enum zone z)
{
	for (int order = REFILL_ORDER; zones[z].some != 0; order--) {
		pfn_t f = take(z, (unsigned)order);

		if (f == 0)
			continue;
		for (u32 n = 1u << order; n-- > 0;)
			hot_push(z, f + n);
		return true;
	}
	return false;
}

/* ---- the interface --------------------------------------------------------- */

static pfn_t
alloc_one(enum zone z)
{
	pfn_t f;

	if (zones[z].nhot == 0 && !hot_refill(z))
		return 0;
	f = zones[z].hot[--zones[z].nhot];
	frames[f].flags = FRAME_RAM;
	frames[f].refs = 1;
	nfree--;
	return f;
}

pfn_t
frame_alloc_user(enum floor floor)
{
	pfn_t f;

	if (nfree <= mark[floor])
		return 0;
	f = alloc_one(HIGH);
	return f != 0 ? f : alloc_one(LOW);
}

pfn_t
frame_alloc_low(unsigned order, enum floor floor)
{
	pfn_t f;

	if (order >= ORDERS || nfree < mark[floor] + (1u << order))
		return 0;
	if (order == 0)
		return alloc_one(LOW);
	f = take(LOW, order);
	if (f == 0) {
		hot_drain(LOW, zones[LOW].nhot);
		f = take(LOW, order);
	}
	if (f == 0)
		return 0;
	frames[f].refs = 1;
	nfree -= 1u << order;
	return f;
}

void
frame_free(pfn_t f, unsigned order)
{
	KASSERT(frame_counted(f) && frames[f].refs == 1 && order < ORDERS);
	frames[f].refs = 0;
	nfree += 1u << order;
	if (order > 0) {
		give(f, order);
		return;
	}
	if (zones[zone_of(f)].nhot == HOT)
		hot_drain(zone_of(f), HOT / 2);
	hot_push(zone_of(f), f);
}

void
frame_get(pfn_t f)
{
	KASSERT(frame_counted(f));
	KASSERT(frames[f].refs > 0 && frames[f].refs < REFS_MAX);
	frames[f].refs++;
}

void
frame_put(pfn_t f)
{
	KASSERT(frame_counted(f) && frames[f].refs > 0);
	if (frames[f].refs == 1)
		frame_free(f, 0);
	else
		frames[f].refs--;
}

u32
frame_refs(pfn_t f)
{
	return frame_counted(f) ? frames[f].refs : 0;
}

bool
frame_is_ram(pfn_t f)
{
	return frame_counted(f);
}

u32
frames_free_count(void)
{
	return nfree;
}

u32
frames_total_count(void)
{
	return ntotal;
}

void *
frame_low(pfn_t f)
{
	KASSERT(f < low_frames);
	return low_address(f);
}

pfn_t
frame_of(const void *low)
{
	return low_pfn(low);
}

static bool
block_ok(enum zone z, pfn_t f, unsigned order)
{
	pfn_t buddy = f ^ 1u << order;

	if (f % (1u << order) != 0 || f + (1u << order) > frame_count ||
	    zone_of(f) != z || frames[f].order != order ||
	    !(frames[f].flags & FRAME_FREE))
		return false;
	for (u32 i = 0; i < 1u << order; i++)
		if (frames[f + i].refs != 0 ||
		    !(frames[f + i].flags & FRAME_RAM) ||
		    (frames[f + i].flags & (i > 0 ? FRAME_FREE | FRAME_HOT :
						     FRAME_HOT)))
			return false;
	return order + 1 == ORDERS || buddy >= frame_count ||
	    zone_of(buddy) != z || !(frames[buddy].flags & FRAME_FREE) ||
	    frames[buddy].order != order;
}

bool
frame_ok(void)
{
	u32 seen = 0;

	for (enum zone z = LOW; z < ZONES; z++) {
		for (unsigned order = 0; order < ORDERS; order++)
			for (pfn_t f = zones[z].free[order]; f != 0;
			     f = frames[f].link[0]) {
				if (f >= frame_count || !block_ok(z, f, order))
					return false;
				seen += 1u << order;
				if (seen > nfree)
					return false;
			}
		for (u32 i = 0; i < zones[z].nhot; i++, seen++)
			if (frames[zones[z].hot[i]].refs != 0 ||
			    !(frames[zones[z].hot[i]].flags & FRAME_HOT))
				return false;
	}
	return seen == nfree;
}

/* ---- taking over ------------------------------------------------------------ */

struct span {
	pfn_t start, end;
};

/* What lies in memory at boot and must stay; the i-th, false after the last. */
static bool
reserved(const struct bootinfo *bi, u32 i, struct span *s)
{
	const struct boot_module *m = &bi->module[i];

	if (i < bi->nmodules) {
		s->start = m->addr >> PAGE_SHIFT;
		s->end = (m->addr + m->size + PAGE_MASK) >> PAGE_SHIFT;
		return true;
	}
	switch (i - bi->nmodules) {
	case 0:		/* the BIOS' variables; and 0 is no frame */
		*s = (struct span){ 0, 1 };
		return true;
	case 1:
		*s = (struct span){ bi->kernel_start >> PAGE_SHIFT,
			(bi->kernel_end + PAGE_MASK) >> PAGE_SHIFT };
		return true;
	case 2:
		*s = (struct span){ low_pfn(bi), low_pfn(bi + 1) + 1 };
		return true;
	}
	return false;
}

/* The whole frames of range i, as far as frames are counted. */
static struct span
range(const struct bootinfo *bi, u32 i)
{
	const struct boot_range *r = &bi->range[i];
	u64 start = (r->start + PAGE_MASK) >> PAGE_SHIFT;
	u64 end = (r->start + r->size) >> PAGE_SHIFT;

	if (r->type != 1 || start >= PFN_MAX || end <= start)
		return (struct span){ 0, 0 };
	return (struct span){ (pfn_t)start,
		end < PFN_MAX ? (pfn_t)end : PFN_MAX };
}

/* n low frames above the first MiB that nothing lies in; or 0. */
static pfn_t
find_room(const struct bootinfo *bi, u32 n)
{
	struct span s, other;

	for (u32 i = 0; i < bi->nranges; i++) {
		s = range(bi, i);
		if (s.start < 256)
			s.start = 256;
		if (s.end > low_frames)
			s.end = low_frames;
		for (u32 k = 0; reserved(bi, k, &other);) {
			if (s.start + n > s.end)
				break;
			if (other.start < s.start + n && other.end > s.start) {
				s.start = other.end;	/* and look again */
				k = 0;
			} else {
				k++;
			}
		}
		if (s.start + n <= s.end)
			return s.start;
	}
	return 0;
}

/* Place the table; with too much memory for it, leave the end out. */
static pfn_t
place_table(const struct bootinfo *bi, u32 *bytes)
{
	pfn_t at;

	for (u32 i = 0; i < bi->nranges; i++)
		if (frame_count < range(bi, i).end)
			frame_count = range(bi, i).end;
	for (;; frame_count -= frame_count / 4) {
		*bytes = frame_count * (u32)sizeof *frames;
		if (*bytes <= low_frames / 2 * PAGE_SIZE) {
			at = find_room(bi, (*bytes + PAGE_MASK) >> PAGE_SHIFT);
			if (at != 0)
				return at;
		}
		if (frame_count < 1024)
			panic("too little memory for the frame table");
	}
}

static void
reserve(struct span s)
{
	for (pfn_t f = s.start; f < s.end && f < frame_count; f++)
		if (frames[f].flags & FRAME_RAM)
			frames[f].refs = 1;
}

/* Free the frames of s that are not reserved, in blocks as large as fit. */
static void
release(struct span s)
{
	for (pfn_t f = s.start; f < s.end;) {
		unsigned order = 0;

		if (frames[f].refs != 0 || !(frames[f].flags & FRAME_RAM)) {
			f++;
			continue;
		}
		while (order + 1 < ORDERS && f % (2u << order) == 0) {
			u32 half = 1u << order, i = 0;

			if (f + 2 * half > s.end)
				break;
			while (i < half && frames[f + half + i].refs == 0)
				i++;
			if (i < half)
				break;
			order++;
		}
		give(f, order);
		nfree += 1u << order;
		f += 1u << order;
	}
}

void
frame_init(const struct bootinfo *bi)
{
	struct span s, table;
	u32 bytes;

	table.start = place_table(bi, &bytes);
	table.end = table.start + ((bytes + PAGE_MASK) >> PAGE_SHIFT);
	frames = low_address(table.start);
	memset(frames, 0, bytes);
	for (u32 i = 0; i < bi->nranges; i++) {
		s = range(bi, i);
		for (pfn_t f = s.start; f < s.end && f < frame_count; f++) {
			ntotal += !(frames[f].flags & FRAME_RAM);
			frames[f].flags = FRAME_RAM;
		}
	}
	for (u32 i = 0; reserved(bi, i, &s); i++)
		reserve(s);
	reserve(table);
	for (u32 i = 0; i < bi->nranges; i++) {
		s = range(bi, i);
		if (s.end > frame_count)
			s.end = frame_count;
		release(s);
	}

	mark[FLOOR_USER] = ntotal / 128;
	if (mark[FLOOR_USER] > 256)
		mark[FLOOR_USER] = 256;
	if (mark[FLOOR_USER] < 64)
		mark[FLOOR_USER] = 64;
	mark[FLOOR_SERVER] = mark[FLOOR_USER] / 2;
	KASSERT(frame_ok());
}
