/*
 * frame.c - every frame of memory: a buddy allocator in two zones.
 *
 * Zone LOW is mapped directly, HIGH is the rest.  A free block of order n is
 * 2^n frames, starts at a multiple of that, and is never free beside its free
 * buddy.  Single frames go through a small stack per zone, so that most
 * allocations touch no list.  Invariant: frame_ok().
 */
#include <kernel/debug/fit.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account.h>

enum { REFILL_ORDER = 3 };

_Static_assert(sizeof(struct frame_info) == BOOT_FRAME_BYTES, "as the shim thinks");

struct frame_info *frames;
u32 frame_count;

struct frame_zone zones[ZONES];
u32 frames_free, frames_total;
static u32 mark[FLOOR_KERNEL + 1]; /* free frames an allocation leaves */
static u32 low_water;              /* fewer are free: say so, once */

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
		    !(frames[buddy].flags & FRAME_FREE) || frames[buddy].order != order)
			break;
		list_remove(z, buddy, order);
		f &= ~(1u << order);
	}
	list_push(z, f, order);
}

/* A block of just that order, split off the smallest that has it (but see fit.h); or 0. */
static pfn_t
take(enum zone z, unsigned order)
{
	u32 some = zones[z].some >> order;
	unsigned have = order + (unsigned)__builtin_ctz(some | 1u << 31);
	pfn_t f = some == 0 ? 0 : fit(z, order, &have) ?: zones[z].free[have];

	if (f == 0)
		return 0;
	list_remove(z, f, have);
	while (have > order) {
		have--;
		list_push(z, f + (1u << have), have);
	}
	return f;
}

/* ---- single frames --------------------------------------------------------
 */

static void
hot_push(enum zone z, pfn_t f)
{
	frames[f].flags |= FRAME_HOT;
	zones[z].hot[zones[z].nhot++] = f;
}

/* Give n frames back to the lists. */
static void
hot_drain(enum zone z, u32 n)
{
	while (n-- > 0) {
		pfn_t f = zones[z].hot[--zones[z].nhot];

		frames[f].flags &= (u8)~FRAME_HOT;
		give(f, 0);
	}
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

/* ---- the interface ---------------------------------------------------------
 */

static pfn_t
alloc_one(enum zone z)
{
	pfn_t f;

	if (zones[z].nhot == 0 && !hot_refill(z))
		return 0;
	f = zones[z].hot[--zones[z].nhot];
	frames[f].flags = FRAME_RAM;
	frames[f].refs = 1;
	frames[f].link[0] = 0;
	frames_free--;
	if (frames_free < low_water)
		frames_watch(low_water);
	return f;
}

void
frames_watch(u32 level)
{
	low_water = frames_free < level ? 0 : level;
	if (frames_free < level)
		frames_low();
}

pfn_t
frame_alloc_user(enum floor floor)
{
	pfn_t f;

	if (frames_free <= mark[floor])
		return 0;
	f = alloc_one(HIGH);
	return f != 0 ? f : alloc_one(LOW);
}

pfn_t
frame_alloc_low(unsigned order, enum floor floor)
{
	pfn_t f;

	if (order >= ORDERS || frames_free < mark[floor] + (1u << order))
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
	frames_free -= 1u << order;
	return f;
}

void
frame_free(pfn_t f, unsigned order)
{
	KASSERT(frame_counted(f) && frames[f].refs == 1 && order < ORDERS);
	frames[f].refs = 0;
	frames_free += 1u << order;
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
	KASSERT(frames[f].refs > 0);
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

bool
frame_is_private(pfn_t f)
{
	return f < low_frames && frames[f].refs == 1;
}

void *
frames_new(struct account *a, unsigned order, int *err)
{
	pfn_t f;

	*err = account_charge(a, CHARGE_FRAMES, 1u << order);
	if (*err != 0)
		return NULL;
	f = frame_alloc_low(order, FLOOR_SERVER);
	if (f != 0)
		return low_address(f);
	account_return(a, CHARGE_FRAMES, 1u << order);
	*err = -E_NOMEM;
	return NULL;
}

void
frames_end(struct account *a, void *low, unsigned order)
{
	frame_free(low_pfn(low), order);
	account_return(a, CHARGE_FRAMES, 1u << order);
}

void *
frame_low(pfn_t f)
{
	KASSERT(f < low_frames);
	return low_address(f);
}

/* ---- taking over ------------------------------------------------------------
 */

static void
release(pfn_t f, pfn_t end)
{
	while (f < end) {
		unsigned order = ORDERS - 1;

		while (f % (1u << order) != 0 || f + (1u << order) > end)
			order--;
		give(f, order);
		frames_free += 1u << order;
		f += 1u << order;
	}
}

/* The shim left room for the table: as many frames are counted. */
void
frame_init(const struct bootinfo *bi)
{
	u32 user;

	frames = low_address(bi->frame_table >> PAGE_SHIFT);
	frame_count = (bi->kernel_end - bi->frame_table) / sizeof *frames;
	if (frame_count > PFN_MAX)
		frame_count = PFN_MAX;
	memset(frames, 0, frame_count * sizeof *frames);
	for (u32 i = 0; i < bi->nranges; i++) {
		const struct boot_range *r = &bi->range[i];
		u64 first = r->start >> PAGE_SHIFT;
		u64 end = first + (r->size >> PAGE_SHIFT);
		bool used = r->type == BOOT_RAM_USED;

		if (end > frame_count)
			end = frame_count;
		if ((!used && r->type != BOOT_RAM_FREE) || first >= end)
			continue;
		for (pfn_t f = (pfn_t)first; f < end; f++)
			frames[f] = (struct frame_info){ .refs = used, .flags = FRAME_RAM };
		frames_total += (u32)(end - first);
		if (!used)
			release((pfn_t)first, (pfn_t)end);
	}
	user = frames_total / 128;
	mark[FLOOR_USER] = user < 64 ? 64 : user > 256 ? 256 : user;
	mark[FLOOR_SERVER] = mark[FLOOR_USER] / 2;
	KASSERT(frame_ok());
}
