/*
 * slab.c - kernel objects of one size, packed into blocks of frames.
 *
 * A slab is 2^n low frames: this header, then objects.  Its block is aligned
 * to its size, so an object's slab is found by its address.  Slabs with used
 * and free objects are on the cache's list `partial'; full ones are on none;
 * of empty ones one is kept.
 */
#include <kernel/arch/paging.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/poison.h>
#include <kernel/lib/string.h>
#include <kernel/mem/mem.h>

enum { MIN_OBJECTS = 8, ORDER_MAX = 3, MAGIC = 0x51ab51ab };

struct slab {
	struct list link; /* first */
	struct slab_cache *cache;
	void *free; /* objects, each pointing to the next */
	u32 used, magic;
};

u32 slab_bytes;

static unsigned
order_of(const struct slab_cache *c)
{
	unsigned order = 0;

	while (order < ORDER_MAX && (u32)(PAGE_SIZE << order) < c->size * MIN_OBJECTS)
		order++;
	return order;
}

static u32
first_object(const struct slab_cache *c)
{
	return ((u32)sizeof(struct slab) + c->align - 1) & ~(c->align - 1);
}

static struct slab *
grow(struct slab_cache *c, enum floor floor)
{
	unsigned order = order_of(c);
	u32 end = PAGE_SIZE << order, step = c->size;
	pfn_t f = frame_alloc_low(order, floor);
	struct slab *s;

	KASSERT(first_object(c) + step <= end);
	if (f == 0)
		return NULL;
	s = frame_low(f);
	*s = (struct slab){ .cache = c, .magic = MAGIC };
	for (u32 at = (end - first_object(c)) / step; at-- > 0;) {
		void **o = (void *)((u8 *)s + first_object(c) + at * step);

		poison(o, c->size);
		*o = s->free;
		s->free = o;
	}
	c->slabs++;
	slab_bytes += end;
	return s;
}

void *
slab_alloc(struct slab_cache *c, enum floor floor)
{
	struct slab *s;
	void **object;

	if (c->partial.next == NULL)
		list_init(&c->partial);
	s = (struct slab *)c->partial.next;
	if (list_empty(&c->partial)) {
		s = c->empty != NULL ? c->empty : grow(c, floor);
		c->empty = NULL;
		if (s == NULL)
			return NULL;
		list_add_head(&c->partial, &s->link);
	}
	object = s->free;
	KASSERT(object != NULL);
	s->free = *object;
	s->used++;
	c->used++;
	if (s->free == NULL)
		list_del(&s->link);
	poison_check(object, c->size);
	memset(object, 0, c->size);
	return object;
}

void
slab_free(struct slab_cache *c, void *object)
{
	unsigned order = order_of(c);
	struct slab *s = (void *)((uintptr_t)object & ~(uintptr_t)((PAGE_SIZE << order) - 1));
	u32 at = (u32)((u8 *)object - (u8 *)s);

	KASSERT(s->magic == MAGIC && s->cache == c && s->used > 0);
	KASSERT(at >= first_object(c) && (at - first_object(c)) % c->size == 0);
	poison(object, c->size);
	if (s->free == NULL)
		list_add_head(&c->partial, &s->link);
	*(void **)object = s->free;
	s->free = object;
	s->used--;
	c->used--;
	if (s->used > 0)
		return;
	list_del(&s->link);
	if (c->empty == NULL) {
		c->empty = s;
		return;
	}
	s->magic = 0;
	c->slabs--;
	slab_bytes -= PAGE_SIZE << order;
	frame_free(low_pfn(s), order);
}
