/*
 * ranges.c - a space's regions: a sorted list.
 *
 * The list is short (neighbours that are alike are joined; at most
 * REGIONS_EACH), and knows nothing of pages: the kernel is told in mark.c.
 * A new region may not be had: then nothing has changed.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>

static struct region pool[REGIONS];
static struct region *free_list;
static u32 fresh; /* pool[fresh ..] were never used */
static u32 in_use;

void
ranges_init(u32 processes)
{
	u32 n = processes * USUAL;

	serve_wire(pool, (n < REGIONS ? n : REGIONS) * (u32)sizeof pool[0]);
}

static struct region *
region_new(void)
{
	struct region *r = free_list;

	if (r != NULL)
		free_list = r->next;
	else if (fresh < REGIONS &&
		 serve_wire(&pool[fresh], sizeof pool[0]) == 0)
		r = &pool[fresh++];
	else
		return NULL;
	in_use++;
	return r;
}

static void
region_put(struct region *r)
{
	r->next = free_list;
	free_list = r;
	in_use--;
}

u32
regions_free(void)
{
	return REGIONS - in_use;
}

struct region *
range_after(const struct space *s, u32 addr)
{
	struct region *r = s->last;

	if (r == NULL || r->end <= addr)
		return NULL;
	/* Mappings and the stack lie at the end: look from there if nearer. */
	if (addr >= MAP_BASE) {
		while (r->prev != NULL && r->prev->end > addr)
			r = r->prev;
		return r;
	}
	for (r = s->first; r->end <= addr; r = r->next)
		;
	return r;
}

struct region *
range_find(const struct space *s, u32 addr)
{
	struct region *r = range_after(s, addr);

	return r != NULL && r->start <= addr ? r : NULL;
}

/* Where nothing else may begin: a stack keeps a guard page below it. */
static u32
claimed(const struct region *r)
{
	return r->kind == KIND_STACK ? r->start - PAGE_SIZE : r->start;
}

int
range_free(const struct space *s, u32 start, u32 end)
{
	const struct region *r = range_after(s, start);

	return r == NULL || claimed(r) >= end;
}

u32
range_gap(const struct space *s, u32 len, u32 from, u32 to)
{
	const struct region *r = range_after(s, from);

	for (; r != NULL && r->start < to; r = r->next) {
		if (claimed(r) >= from && claimed(r) - from >= len)
			return from;
		from = r->end;
	}
	return from <= to && to - from >= len ? from : 0;
}

struct region *
range_add(struct space *s, u32 start, u32 end, u32 prot, u32 kind, u32 shared)
{
	struct region *next = range_after(s, start), *r;

	if (s->regions >= REGIONS_EACH)
		return NULL;
	r = region_new();
	if (r == NULL)
		return NULL;
	*r = (struct region){ .start = start,
		.end = end,
		.lo = start,
		.hi = start,
		.prot = (u8)prot,
		.kind = (u8)kind,
		.may = PROT_R | PROT_W | PROT_X,
		.space = (u16)space_id(s),
		.locked = s->lock_new != 0,
		.shared = (u8)shared };
	r->next = next;
	r->prev = next != NULL ? next->prev : s->last;
	if (r->prev != NULL)
		r->prev->next = r;
	else
		s->first = r;
	if (next != NULL)
		next->prev = r;
	else
		s->last = r;
	s->regions++;
	s->pages += (end - start) >> PAGE_SHIFT;
	return r;
}

void
range_remove(struct space *s, struct region *r)
{
	if (r->prev != NULL)
		r->prev->next = r->next;
	else
		s->first = r->next;
	if (r->next != NULL)
		r->next->prev = r->prev;
	else
		s->last = r->prev;
	s->regions--;
	s->pages -= (r->end - r->start) >> PAGE_SHIFT;
	if (r->held)
		held_drop(r);
	if (r->object != NULL)
		object_leave(r);
	region_put(r);
}

void
range_of(struct region *r, struct object *o, u32 off)
{
	r->object = o;
	r->off = off;
	object_join(r);
}

void
range_resize(struct space *s, struct region *r, u32 end)
{
	s->pages -= (r->end - r->start) >> PAGE_SHIFT;
	if (end < r->end)
		r->tail = 0;
	r->end = end;
	s->pages += (r->end - r->start) >> PAGE_SHIFT;
	if (r->hi > end)
		r->hi = end;
	if (r->lo > r->hi)
		r->lo = r->hi;
}

/* Make the window what lies of [lo, hi) in the region. */
static void
set_window(struct region *r, u32 lo, u32 hi)
{
	if (lo < r->start)
		lo = r->start;
	if (hi > r->end)
		hi = r->end;
	if (lo >= hi)
		lo = hi = r->start;
	r->lo = lo;
	r->hi = hi;
}

int
range_split(struct space *s, struct region *r, u32 at)
{
	u32 lo = r->lo, hi = r->hi, end = r->end;
	u16 tail = r->tail;
	struct region *high;

	range_resize(s, r, at);
	high = range_add(s, at, end, r->prot, r->kind, r->shared);
	if (high == NULL) {
		range_resize(s, r, end);
		r->tail = tail;
	} else
		set_window(high, lo, hi);
	if (high != NULL && r->held)
		held_share(high, r->held);
	if (high != NULL && r->object != NULL) {
		range_of(high, r->object, region_page(r, at));
		high->tail = tail;
	}
	if (high != NULL) {
		high->may = r->may;
		high->locked = r->locked;
	}
	set_window(r, lo, hi);
	return high != NULL ? 0 : -E_NOMEM;
}

static int
alike(const struct region *a, const struct region *b)
{
	return a->end == b->start && a->prot == b->prot && a->kind == b->kind &&
	       a->shared == b->shared && a->kind != KIND_STACK && !a->held &&
	       !b->held && a->object == b->object && a->may == b->may &&
	       a->locked == b->locked &&
	       (a->object == NULL ||
		   (a->tail == 0 && region_page(a, a->end) == b->off));
}

/* b, which follows a, becomes part of it. */
static void
join(struct space *s, struct region *a, struct region *b)
{
	u32 lo = a->lo, hi = a->hi, end = b->end;
	u16 tail = b->tail;

	if (lo == hi) {
		lo = b->lo;
		hi = b->hi;
	} else if (b->lo != b->hi) {
		hi = b->hi;
	}
	range_remove(s, b);
	range_resize(s, a, end);
	set_window(a, lo, hi);
	a->tail = tail;
}

struct region *
range_join(struct space *s, struct region *r)
{
	if (r->next != NULL && alike(r, r->next))
		join(s, r, r->next);
	if (r->prev != NULL && alike(r->prev, r)) {
		r = r->prev;
		join(s, r, r->next);
	}
	return r;
}

int
range_cut(struct space *s, u32 start, u32 end)
{
	struct region *r = range_find(s, start);
	int err = 0;

	if (r != NULL && r->start < start)
		err = range_split(s, r, start);
	if (err != 0)
		return err;
	r = range_find(s, end - 1);
	if (r != NULL && r->end > end)
		err = range_split(s, r, end);
	return err;
}

int
range_covered(const struct space *s, u32 start, u32 end)
{
	const struct region *r = range_find(s, start);

	while (r != NULL && r->start <= start) {
		if (r->end >= end)
			return 1;
		start = r->end;
		r = r->next;
	}
	return 0;
}

void
range_drop_all(struct space *s)
{
	while (s->first != NULL)
		range_remove(s, s->first);
}

void
range_owner(const struct space *s)
{
	for (struct region *r = s->first; r != NULL; r = r->next)
		r->space = (u16)space_id(s);
}

int
ranges_ok(const struct space *s)
{
	const struct region *prev = NULL;
	u32 n = 0, pages = 0;

	for (const struct region *r = s->first; r != NULL; r = r->next) {
		if ((r->start | r->end | r->lo | r->hi) & PAGE_MASK)
			return 0;
		if (r->start >= r->end || r->lo > r->hi || r->lo < r->start ||
		    r->hi > r->end || r->prev != prev)
			return 0;
		if (prev != NULL && prev->end > r->start)
			return 0;
		if ((r->prot & PROT_W) && (r->prot & PROT_X))
			return 0;
		if (r->space != space_id(s) || (r->prot & ~(u32)r->may))
			return 0;
		prev = r;
		n++;
		pages += (r->end - r->start) >> PAGE_SHIFT;
	}
	return prev == s->last && n == s->regions && pages == s->pages &&
	       n <= REGIONS_EACH;
}
