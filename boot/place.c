/*
 * place.c - moves modules out of the kernel's way.
 *
 * Afterwards each module starts a page, shares its pages with nothing, lies
 * in free memory below LOW_LIMIT and off the kernel's place and the shim.
 * A module that is like that already stays; another goes to the highest place
 * that overlaps neither those nor any other module, wherever that now is.
 */
#include "shim.h"

extern u8 _shim_start[], _shim_end[];

struct span {
	u32 start, end; /* whole pages */
};

static struct span taken[BOOT_MODULES + 3 + BOOT_SEGMENTS];
static u32 ntaken;

static struct span
span_of(const struct boot_module *m)
{
	u32 end = m->addr + m->size;

	if (end > 0u - PAGE_SIZE)
		fail("a module lies at the end of memory", m->name);
	return (struct span){ m->addr & ~(u32)PAGE_MASK,
		(end + PAGE_MASK) & ~(u32)PAGE_MASK };
}

/* The taken span, other than number `self', that s overlaps; or NULL. */
static const struct span *
overlap(struct span s, u32 self)
{
	for (u32 i = 0; i < ntaken; i++)
		if (i != self && s.start < taken[i].end &&
		    taken[i].start < s.end)
			return &taken[i];
	return NULL;
}

static bool
find_place(u32 bytes, u32 self, struct span *out)
{
	u32 n = 0;

	while (range_get(n) != NULL)
		n++;
	while (n-- > 0) {
		const struct boot_range *r = range_get(n);
		u64 end = r->start + r->size;
		struct span s;

		if (r->start >= LOW_LIMIT)
			continue;
		s.end = end < LOW_LIMIT ? (u32)end : LOW_LIMIT;
		while (s.end >= bytes && s.end - bytes >= r->start) {
			const struct span *other;

			s.start = s.end - bytes;
			other = overlap(s, self);
			if (other == NULL) {
				*out = s;
				return true;
			}
			s.end = other->start;
		}
	}
	return false;
}

void
modules_place(u32 kernel_start, u32 kernel_end)
{
	struct bootinfo *bi = &page.bi;
	u32 first = 3;

	taken[0] = (struct span){ 0, 1 << 20 };
	taken[1] =
	    (struct span){ (uintptr_t)_shim_start, (uintptr_t)_shim_end };
	taken[2] = (struct span){ kernel_start, kernel_end };
	for (ntaken = first; ntaken < first + bi->nmodules; ntaken++)
		taken[ntaken] = span_of(&bi->module[ntaken - first]);

	for (u32 i = 0; i < bi->nmodules; i++) {
		struct boot_module *m = &bi->module[i];
		struct span s = taken[first + i], to;

		if (m->size == 0 ||
		    (s.start == m->addr && s.end <= LOW_LIMIT &&
			range_of(s.start, s.end - s.start) != NULL &&
			overlap(s, first + i) == NULL))
			continue;
		if (!find_place((m->size + PAGE_MASK) & ~(u32)PAGE_MASK,
			first + i, &to))
			fail("too little memory for module", m->name);
		memmove((void *)to.start, (void *)m->addr, m->size);
		m->addr = to.start;
		taken[first + i] = to;
	}
}

u32
place_new(u32 bytes, const char *name)
{
	if (!find_place(bytes, ntaken, &taken[ntaken]))
		fail("too little memory for module", name);
	return taken[ntaken++].start;
}
