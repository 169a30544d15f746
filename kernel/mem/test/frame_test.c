/*
 * frame_test.c - the frame allocator and slabs against what they promise.
 *
 *	frame_test [SEED [STEPS [fit=FIT]]]
 *
 * Whatever is allocated is written full, and found unchanged when it is
 * freed; nothing overlaps; the count of free frames is exact at every step.
 */
#include <kernel/arch/host/machine.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/cmdline.h>
#include <kernel/mem/frames.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCKS = 600, OBJECTS = 3000 };

static struct {
	pfn_t f;
	unsigned order;
	u32 mark;
} block[BLOCKS];
static struct slab_cache caches[] = {
	SLAB_CACHE("a", 32, 32),
	SLAB_CACHE("b", 96, 32),
	SLAB_CACHE("c", 512, 64),
	SLAB_CACHE("d", 3000, 32),
};
static struct {
	u8 *p;
	u32 cache;
} object[OBJECTS];

static u32
fill(u32 *p, u32 bytes, u32 mark, bool check)
{
	for (u32 i = 0; i < bytes / 4; i += 61) {
		if (check && p[i] != mark + i)
			return 1;
		p[i] = mark + i;
	}
	return 0;
}

static void
frame_step(u32 *used)
{
	u32 i = host_random(BLOCKS), before = frames_free;
	enum floor floor = host_random(3);

	if (block[i].f != 0) {
		KASSERT(fill(low_address(block[i].f), PAGE_SIZE << block[i].order, block[i].mark,
			    true) == 0);
		frame_free(block[i].f, block[i].order);
		KASSERT(frames_free == before + (1u << block[i].order));
		*used -= 1u << block[i].order;
		block[i].f = 0;
		return;
	}
	block[i].order = host_random(4) == 0 ? host_random(11) : 0;
	block[i].mark = host_random(1u << 30);
	if (block[i].order == 0 && host_random(2) == 0)
		block[i].f = frame_alloc_user(floor);
	else
		block[i].f = frame_alloc_low(block[i].order, floor);
	if (block[i].f == 0) {
		KASSERT(frames_free == before);
		return;
	}
	if (floor != FLOOR_KERNEL) /* the reserve is not touched */
		KASSERT(frames_free >= (floor == FLOOR_USER ? 64 : 32));
	KASSERT(block[i].f % (1u << block[i].order) == 0);
	KASSERT(frames[block[i].f].refs == 1);
	fill(low_address(block[i].f), PAGE_SIZE << block[i].order, block[i].mark, false);
	*used += 1u << block[i].order;
	KASSERT(frames_free == before - (1u << block[i].order));
}

static void
slab_step(void)
{
	u32 i = host_random(OBJECTS), c;
	u8 *p = object[i].p;

	if (p != NULL) {
		c = object[i].cache;
		for (u32 k = 0; k < caches[c].size; k += 7)
			KASSERT(p[k] == (u8)(i + k));
		slab_free(&caches[c], p);
		object[i].p = NULL;
		return;
	}
	c = host_random(sizeof caches / sizeof caches[0]);
	p = slab_alloc(&caches[c], FLOOR_SERVER);
	if (p == NULL)
		return;
	KASSERT((uintptr_t)p % caches[c].align == 0);
	for (u32 k = 0; k < caches[c].size; k++)
		KASSERT(p[k] == 0);
	for (u32 k = 0; k < caches[c].size; k += 7)
		p[k] = (u8)(i + k);
	object[i].p = p;
	object[i].cache = c;
}

static void
free_all(void)
{
	for (u32 i = 0; i < BLOCKS; i++)
		if (block[i].f != 0)
			frame_free(block[i].f, block[i].order);
	for (u32 i = 0; i < OBJECTS; i++)
		if (object[i].p != NULL)
			slab_free(&caches[object[i].cache], object[i].p);
}

int
main(int argc, char **argv)
{
	u32 steps = argc > 2 ? (u32)atoi(argv[2]) : 200000, start, used = 0;
	u32 kept;

	host_seed(argc > 1 ? (u32)atoi(argv[1]) : 1);
	cmdline_init(argc > 3 ? argv[3] : "");
	host_start();
	start = frames_free;
	for (u32 i = 0; i < steps; i++) {
		if (host_random(2) == 0)
			frame_step(&used);
		else
			slab_step();
		if (i % 256 == 0)
			KASSERT(frame_ok());
		KASSERT(frames_free + used + slab_bytes / PAGE_SIZE == start);
	}
	free_all();
	kept = slab_bytes / PAGE_SIZE;
	KASSERT(frame_ok() && frames_free + kept == start);
	for (u32 c = 0; c < sizeof caches / sizeof caches[0]; c++)
		KASSERT(caches[c].used == 0 && caches[c].slabs <= 1);
	printf("%u steps, %u frames in empty slabs: ok\n", steps, kept);
	return 0;
}
