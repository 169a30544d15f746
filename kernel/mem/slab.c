/*
 * slab.c - kernel objects of one size, packed into blocks of frames.
 *
 * A slab is 2^n low frames: this header, then objects.  Its block is aligned
 * to its size, so an object's slab is found by its address.  Slabs with used
 * and free objects are on the cache's list `partial'; full ones are on none;
 * of empty ones one is kept.
 */
#include <kernel/debug/assert.h>
#include <kernel/debug/config.h>
#include <kernel/lib/string.h>
#include <kernel/mem/mem.h>

enum { MIN_OBJECTS = 8, ORDER_MAX = 3, POISON = 0xa5, MAGIC = 0x51ab51ab };

struct slab {
	struct slab *next, *prev;
	struct slab_cache *cache;
	void *free; /* objects, each pointing to the next */
	u32 used, magic;
};

static u32 slab_frames;

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

static u32
stride(const struct slab_cache *c)
{
	return (c->size + c->align - 1) & ~(c->align - 1);
}

static void
push(struct slab_cache *c, struct slab *s)
{
	s->prev = NULL;
	s->next = c->partial;
	if (s->next != NULL)
		s->next->prev = s;
	c->partial = s;
}

static void
unlink(struct slab_cache *c, struct slab *s)
{
	if (s->prev != NULL)
		s->prev->next = s->next;
	else
		c->partial = s->next;
	if (s->next != NULL)
		s->next->prev = s->prev;
}

static struct slab *
grow(struct slab_cache *c, enum floor floor)
{
	unsigned order = order_of(c);
	u32 end = PAGE_SIZE << order, step = stride(c);
	pfn_t f = frame_alloc_low(order, floor);
	struct slab *s;

	KASSERT(first_object(c) + step <= end);
	if (f == 0)
		return NULL;
	s = frame_low(f);
	*s = (struct slab){ .cache = c, .magic = MAGIC };
	for (u32 at = (end - first_object(c)) / step; at-- > 0;) {
		void **o = (void *)((u8 *)s + first_object(c) + at * step);

		if (CONFIG_POISON)
			memset(o, POISON, c->size);
		*o = s->free;
		s->free = o;
	}
	c->slabs++;
	slab_frames += 1u << order;
	return s;
}

static void
check_poison(const u8 *object, u32 size)
{
	for (u32 i = sizeof(void *); i < size; i++)
		KASSERT(object[i] == POISON);
}

void *
slab_alloc(struct slab_cache *c, enum floor floor)
{
	struct slab *s = c->partial;
	void **object;

	if (s == NULL) {
		s = c->empty != NULL ? c->empty : grow(c, floor);
		c->empty = NULL;
		if (s == NULL)
			return NULL;
		push(c, s);
	}
	object = s->free;
	KASSERT(object != NULL);
	s->free = *object;
	s->used++;
	c->used++;
	if (s->free == NULL)
		unlink(c, s);
	if (CONFIG_POISON)
		check_poison((u8 *)object, c->size);
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
	KASSERT(at >= first_object(c) && (at - first_object(c)) % stride(c) == 0);
	if (CONFIG_POISON)
		memset(object, POISON, c->size);
	if (s->free == NULL)
		push(c, s);
	*(void **)object = s->free;
	s->free = object;
	s->used--;
	c->used--;
	if (s->used > 0)
		return;
	unlink(c, s);
	if (c->empty == NULL) {
		c->empty = s;
		return;
	}
	s->magic = 0;
	c->slabs--;
	slab_frames -= 1u << order;
	frame_free(frame_of(s), order);
}

u32
slab_bytes_total(void)
{
	return slab_frames * PAGE_SIZE;
}
