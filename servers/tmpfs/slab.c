/*
 * slab.c - pieces of memory up to a page, in seven sizes.
 *
 * Invariant: a slab is a page of pieces of one size; its header counts those in
 * use.  Slabs with a free piece are on their size's list; an empty slab goes
 * back to the pool at once.  What fits no slab is a page itself: no piece of a
 * slab lies at the start of its page, so small_put can tell.
 */
#include <assert.h>
#include <string.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "tmpfs.h"

enum { SMALL_MAX = 4064 };

struct slab {
	struct slab *next, *previous;
	void *free; /* list through the pieces' first word */
	u16 used, count;
	u32 size; /* index */
	u32 zero[3];
};
_Static_assert(
    sizeof(struct slab) + SMALL_MAX == PAGE_SIZE || sizeof(void *) != 4,
    "the largest piece fills a slab");

static const u16 sizes[] = { 32, 64, 144, 320, 1016, SMALL_MAX };
enum { SIZES = sizeof sizes / sizeof sizes[0] };
RETAINED static struct slab *partial[SIZES];

static void
push(struct slab *s)
{
	s->previous = NULL;
	s->next = partial[s->size];
	if (s->next != NULL)
		s->next->previous = s;
	partial[s->size] = s;
}

static void
take_out(struct slab *s)
{
	if (s->next != NULL)
		s->next->previous = s->previous;
	if (s->previous != NULL)
		s->previous->next = s->next;
	else
		partial[s->size] = s->next;
}

static struct slab *
slab_new(u32 size)
{
	struct slab *s = pages_get(0);
	u8 *p;

	if (s == NULL)
		return NULL;
	memset(s, 0, sizeof *s);
	s->size = size;
	for (p = (u8 *)(s + 1); p + sizes[size] <= (u8 *)s + PAGE_SIZE;
	     p += sizes[size]) {
		*(void **)p = s->free;
		s->free = p;
		s->count++;
	}
	push(s);
	return s;
}

void *
small_get(u32 size)
{
	struct slab *s;
	u32 i = 0;
	void *p;

	assert(size <= PAGE_SIZE);
	if (size > SMALL_MAX)
		return pages_get(PAGES_ZERO);
	while (sizes[i] < size)
		i++;
	s = partial[i] != NULL ? partial[i] : slab_new(i);
	if (s == NULL)
		return NULL;
	p = s->free;
	s->free = *(void **)p;
	if (++s->used == s->count)
		take_out(s);
	memset(p, 0, sizes[i]);
	return p;
}

void
small_put(void *p)
{
	struct slab *s = (struct slab *)((uintptr_t)p & ~(uintptr_t)PAGE_MASK);

	if (p == s) {
		pages_put(p);
		return;
	}
	assert(s->used > 0 && s->size < SIZES);
	if (s->used-- == s->count)
		push(s);
	*(void **)p = s->free;
	s->free = p;
	if (s->used == 0) {
		take_out(s);
		pages_put(s);
	}
}

int
small_is(const void *p, u32 size)
{
	const struct slab *s =
	    (const void *)((uintptr_t)p & ~(uintptr_t)PAGE_MASK);
	u32 off = (uintptr_t)p & PAGE_MASK;

	return pages_is_used(s) && s->size < SIZES && sizes[s->size] >= size &&
	       off >= sizeof *s && (off - sizeof *s) % sizes[s->size] == 0;
}
