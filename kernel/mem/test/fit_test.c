/*
 * fit_test.c - of four holes, each fit takes the one it is named for.
 *
 *	fit_test first|best|worst|buddy
 */
#include <kernel/arch/host/machine.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/cmdline.h>
#include <kernel/mem/frames.h>
#include <stdio.h>
#include <string.h>

enum { WANT = 2 }; /* order: 4 frames */

/* Free blocks of an order inside a block that was allocated whole. */
static void
make_hole(pfn_t f, unsigned order)
{
	frames[f].refs = 1;
	frame_free(f, order);
}

int
main(int argc, char **argv)
{
	char option[20];
	pfn_t area, f, again, least;

	KASSERT(argc == 2);
	snprintf(option, sizeof option, "fit=%s", argv[1]);
	cmdline_init(option);
	host_start();
	area = frame_alloc_low(ORDERS - 1, FLOOR_KERNEL);
	KASSERT(area != 0);
	for (unsigned order = ORDERS; order-- > 1;)
		while (frame_alloc_low(order, FLOOR_KERNEL) != 0)
			;
	KASSERT(frame_alloc_low(WANT, FLOOR_KERNEL) == 0);
	frames[area].refs = 0;
	/* 12 frames, then 32, then 4, then 8 of two blocks that are no buddies. */
	make_hole(area + 16, 3);
	make_hole(area + 24, 2);
	make_hole(area + 64, 5);
	make_hole(area + 128, 2);
	make_hole(area + 196, 2);
	make_hole(area + 200, 2);
	KASSERT(frame_ok());
	least = strcmp(argv[1], "first") == 0   ? 16
		: strcmp(argv[1], "best") == 0  ? 128
		: strcmp(argv[1], "worst") == 0 ? 64
						: 200;
	f = frame_alloc_low(WANT, FLOOR_KERNEL);
	KASSERT(f == area + least && frame_ok());
	/* It fills the hole it began, or the next of its kind. */
	again = frame_alloc_low(WANT, FLOOR_KERNEL);
	KASSERT(again == area + (least == 16 ? 20 : least == 128 ? 196 : least == 64 ? 68 : 196));
	/* What is freed joins its buddies again. */
	frame_free(f, WANT);
	frame_free(again, WANT);
	KASSERT(frame_ok());
	KASSERT(frame_alloc_low(5, FLOOR_KERNEL) == area + 64);
	printf("%s: ok\n", argv[1]);
	return 0;
}
