/*
 * pgdir.c - print our own page tables, in runs of equal rights.
 *
 * usage: pgdir [-4]
 *
 * A line for each run of tables that hold something, and below it one for each run
 * of pages.  A table is for 2 MiB; with -4, on two-level tables, for 4 MiB.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../lib/tool.h"

enum { PAGE = 4096, RUNS = 4096, AT_ONCE = 1024 };

struct run {
	uint32_t start, end;
	int write;
};

static struct run runs[RUNS];
static unsigned nruns;
static uint32_t table = 2u << 20;

/* A page that is there. */
static void
add(uint32_t at, int write)
{
	struct run *last = &runs[nruns - 1];

	if (nruns > 0 && last->end == at && last->write == write) {
		last->end += PAGE;
		return;
	}
	if (nruns == RUNS)
		die("too many runs of pages");
	runs[nruns++] = (struct run){ at, at + PAGE, write };
}

/* The pages of [start, end) that are mapped now. */
static void
look(uint32_t start, uint32_t end)
{
	static unsigned char vec[AT_ONCE];

	for (; start < end; start += AT_ONCE * PAGE) {
		uint32_t n = (end - start) / PAGE;

		if (n > AT_ONCE)
			n = AT_ONCE;
		if (mincore((void *)(uintptr_t)start, n * PAGE, vec) != 0)
			continue;
		for (uint32_t i = 0; i < n; i++)
			if (vec[i] & MINCORE_REFERENCED)
				add(start + i * PAGE,
				    (vec[i] & MINCORE_WRITABLE) != 0);
	}
}

static void
line(const char *what, unsigned digits, uint32_t unit, const struct run *r)
{
	printf("%s(%0*x) %08x-%08x %08x ur%c\n", what, (int)digits,
	    (unsigned)((r->end - r->start) / unit), (unsigned)r->start,
	    (unsigned)r->end, (unsigned)(r->end - r->start),
	    r->write ? 'w' : '-');
}

int
main(int argc, char **argv)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	unsigned start, end, i, k;
	char text[256];

	if (argc > 1 && argv[1][0] == '-' && argv[1][1] == '4')
		table = 4u << 20;
	if (maps == NULL)
		die_errno("/proc/self/maps");
	while (fgets(text, sizeof text, maps) != NULL)
		if (sscanf(text, "%x-%x", &start, &end) == 2)
			look(start, end);
	fclose(maps);
	puts("----- BEGIN -----");
	for (i = 0; i < nruns; i = k) {
		/* The tables that follow each other without a gap. */
		struct run dir = { runs[i].start & ~(table - 1), 0, 1 };

		for (k = i; k < nruns; k++) {
			uint32_t first = runs[k].start & ~(table - 1);

			if (k > i && first > dir.end)
				break;
			dir.end = ((runs[k].end - 1) | (table - 1)) + 1;
		}
		line("PDE", 3, table, &dir);
		for (unsigned r = i; r < k; r++)
			line("|-- PTE", 5, PAGE, &runs[r]);
	}
	puts("----- END -----");
	return 0;
}
