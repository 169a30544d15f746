/*
 * fit.c - first, best and worst fit (Knuth, The Art of Computer Programming 2.5).
 *
 * A hole is a run of free blocks side by side, in one zone.  It fits if one of its
 * blocks is large enough; of those the lowest is taken.  Every choice looks at all
 * frames of the zone: for comparing, not for speed.
 */
#include <kernel/debug/cmdline.h>
#include <kernel/debug/fit.h>

struct hole {
	u32 size;    /* frames */
	pfn_t block; /* the lowest that is large enough; 0: none */
	unsigned order;
};

/* Is a better than b, which lies below it? */
typedef bool better(const struct hole *a, const struct hole *b);

static bool
lower(const struct hole *a, const struct hole *b)
{
	(void)a;
	(void)b;
	return false;
}

static bool
smaller(const struct hole *a, const struct hole *b)
{
	return a->size < b->size;
}

static bool
larger(const struct hole *a, const struct hole *b)
{
	return a->size > b->size;
}

static bool
equal(const char *a, const char *b)
{
	while (*a != '\0' && *a == *b)
		a++, b++;
	return *a == *b;
}

/* The one asked for; NULL: buddy, or nothing that is known. */
static better *
chosen(void)
{
	char name[8];

	(void)cmdline_value("fit", name, sizeof name);
	return equal(name, "first")   ? lower
	       : equal(name, "best")  ? smaller
	       : equal(name, "worst") ? larger
				      : NULL;
}

/* The hole at f or, if there is none, nothing: size 0. */
static struct hole
hole_at(pfn_t f, pfn_t end, unsigned order)
{
	struct hole h = { 0 };

	while (f + h.size < end && (frames[f + h.size].flags & FRAME_FREE)) {
		pfn_t b = f + h.size;

		if (h.block == 0 && frames[b].order >= order) {
			h.block = b;
			h.order = frames[b].order;
		}
		h.size += 1u << frames[b].order;
	}
	return h;
}

pfn_t
fit(enum zone z, unsigned order, unsigned *have)
{
	static better *is_better;
	static bool asked;
	pfn_t end = z == LOW && low_frames < frame_count ? low_frames : frame_count;
	struct hole best = { 0 }, h;

	if (!asked)
		is_better = chosen();
	asked = true;
	if (is_better == NULL)
		return 0;
	for (pfn_t f = z == LOW ? 1 : low_frames; f<end; f += h.size> 0 ? h.size : 1) {
		h = hole_at(f, end, order);
		if (h.block != 0 && (best.block == 0 || is_better(&h, &best)))
			best = h;
		if (best.block != 0 && is_better == lower)
			break;
	}
	KASSERT(best.block != 0);
	*have = best.order;
	return best.block;
}
