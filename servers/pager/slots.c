/*
 * slots.c - the map of all swap slots, and the areas they lie on.
 *
 * Free slots are looked for round and round, so that pages evicted one after
 * the other become neighbours and are written together.  A slot whose page is
 * in memory and whom no entry names is kept, because its copy on the disk may
 * save the next write; it is recycled when no free one is left.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

struct slot slots[SLOTS_MAX];
struct area area[AREAS];
struct pager_counters count;
static u32 wired; /* slots below it have memory */
static u32 order; /* of swapon */
static struct {
	u32 first, last;
} list[2];

struct area *
area_of(u32 slot)
{
	for (u32 i = 0; i < AREAS; i++)
		if (slot - area[i].first < area[i].count)
			return &area[i];
	return NULL;
}

/* ---- lists ---------------------------------------------------------------- */

static u32
listed(const struct slot *s)
{
	return (s->state == SLOT_CLEAN || s->state == SLOT_DIRTY) &&
	       !(s->flags & SLOT_BAD);
}

static void
list_remove(u32 n)
{
	struct slot *s = &slots[n];
	u32 which = s->state == SLOT_DIRTY;

	if (s->prev != 0)
		slots[s->prev].next = s->next;
	else
		list[which].first = s->next;
	if (s->next != 0)
		slots[s->next].prev = s->prev;
	else
		list[which].last = s->prev;
	s->next = s->prev = 0;
}

static void
list_append(u32 n)
{
	struct slot *s = &slots[n];
	u32 which = s->state == SLOT_DIRTY;

	s->next = 0;
	s->prev = list[which].last;
	if (s->prev != 0)
		slots[s->prev].next = n;
	else
		list[which].first = n;
	list[which].last = n;
}

u32
slot_first(enum slot_state which)
{
	return list[which == SLOT_DIRTY].first;
}

void
slot_rotate(u32 n)
{
	list_remove(n);
	list_append(n);
}

/* ---- slots ---------------------------------------------------------------- */

void
slot_state(u32 n, enum slot_state state)
{
	struct slot *s = &slots[n];

	if (listed(s))
		list_remove(n);
	if (s->state == SLOT_FREE && state != SLOT_FREE)
		area_of(n)->used++;
	if (s->state != SLOT_FREE && state == SLOT_FREE)
		area_of(n)->used--;
	s->state = (u8)state;
	if (listed(s))
		list_append(n);
}

void
slot_free(u32 n)
{
	slots[n].flags &= SLOT_BAD;
	slot_state(n, SLOT_FREE);
}

void
slot_get(u32 n)
{
	slots[n].refs++;
}

void
slot_put(u32 n)
{
	struct slot *s = &slots[n];

	if (--s->refs != 0)
		return;
	switch (s->state) {
	case SLOT_CLEAN:
	case SLOT_DIRTY:
		/* Others may have the frame in memory: they keep it. */
		window_drop(n);
		slot_free(n);
		break;
	case SLOT_OUT:
	case SLOT_LOST:
		slot_free(n);
		break;
	default: /* the transfer under way ends it */
		break;
	}
}

static u32
search(struct area *a, u32 recycle)
{
	for (u32 i = 0; i < a->count; i++) {
		u32 n = a->first + a->cursor;
		struct slot *s = &slots[n];

		if (++a->cursor == a->count)
			a->cursor = 1;
		if (s->flags & SLOT_BAD)
			continue;
		if (s->state == SLOT_FREE)
			return n;
		if (recycle && s->state == SLOT_CLEAN && s->refs == 0) {
			window_drop(n);
			slot_free(n);
			count.recycled++;
			return n;
		}
	}
	return 0;
}

u32
slot_new(void)
{
	for (u32 recycle = 0; recycle < 2; recycle++)
		for (u32 i = 0; i < AREAS; i++) {
			struct area *a = &area[i];
			u32 n = 0;

			/* its first page is the header */
			if (a->count == 0 || a->draining ||
			    (!recycle && a->used + a->bad >= a->count - 1))
				continue;
			n = search(a, recycle);
			if (n != 0)
				return n;
		}
	return 0;
}

/* ---- areas ---------------------------------------------------------------- */

/* Where `pages' slots are free; SLOTS_MAX: nowhere. */
static u32
place(u32 pages)
{
	u32 at = 0;

	for (u32 i = 0; i < AREAS;)
		if (area[i].count != 0 && at < area[i].first + area[i].count &&
		    at + pages > area[i].first) {
			at = (area[i].first + area[i].count + CLUSTER - 1) &
			     ~(u32)(CLUSTER - 1);
			i = 0;
		} else {
			i++;
		}
	return at <= SLOTS_MAX && pages <= SLOTS_MAX - at ? at : SLOTS_MAX;
}

int
area_add(handle_t disk, u32 kind, u32 pages, const char *name)
{
	u32 at, i = 0;

	while (i < AREAS && area[i].count != 0)
		i++;
	if (pages > SLOTS_MAX)
		pages = SLOTS_MAX;
	at = place(pages);
	if (i == AREAS || at == SLOTS_MAX)
		return -E_NOMEM;
	if (at + pages > wired) {
		if (serve_wire(&slots[wired], (at + pages - wired) *
						  (u32)sizeof slots[0]) != 0)
			return -E_NOMEM;
		wired = at + pages;
	}
	__builtin_memset(&slots[at], 0, pages * sizeof slots[0]);
	area[i] = (struct area){ .first = at,
		.count = pages,
		.cursor = 1,
		.disk = disk,
		.kind = (u8)kind,
		.number = (u16)order++ };
	for (u32 k = 0; k + 1 < PAGER_SWAP_NAME && name[k] != 0; k++)
		area[i].name[k] = name[k];
	return 0;
}

void
area_remove(struct area *a)
{
	sys_handle_close(a->disk);
	*a = (struct area){ 0 };
}

u32
slots_total(void)
{
	u32 n = 0;

	for (u32 i = 0; i < AREAS; i++)
		if (area[i].count != 0 && !area[i].draining)
			n += area[i].count - 1;
	return n;
}

u32
slots_used(void)
{
	u32 n = 0;

	for (u32 i = 0; i < AREAS; i++)
		if (area[i].count != 0 && !area[i].draining)
			n += area[i].used;
	return n;
}

/* The invariants that can be seen here. */
int
slots_ok(void)
{
	u32 seen = 0, found = 0;

	for (u32 i = 0; i < 2; i++)
		for (u32 n = list[i].first, prev = 0; n != 0; prev = n, n = slots[n].next) {
			seen++;
			if (slots[n].prev != prev || !listed(&slots[n]) ||
			    (slots[n].state == SLOT_DIRTY) != i)
				return 0;
		}
	for (u32 i = 0; i < AREAS; i++) {
		u32 used = 0;

		for (u32 n = area[i].first; n < area[i].first + area[i].count; n++) {
			used += slots[n].state != SLOT_FREE;
			found += listed(&slots[n]) != 0;
			if (slots[n].state == SLOT_FREE && slots[n].refs != 0)
				return 0;
			if ((slots[n].state == SLOT_OUT || slots[n].state == SLOT_LOST) &&
			    slots[n].refs == 0)
				return 0;
		}
		if (used != area[i].used)
			return 0;
	}
	return seen == found;
}
