/*
 * fault - what a page costs at first touch, by what it is.
 */
#include <proto/pager.h>
#include "lab.h"

enum { PAGES = 64 };

static u64
touch(u8 *p)
{
	u64 t = read_tsc();

	for (u32 i = 0; i < PAGES; i++)
		((volatile u8 *)p)[i * PAGE_SIZE] = 1;
	return read_tsc() - t;
}

static u8 *
fresh(void)
{
	u8 *p = mmap(NULL, PAGES * PAGE_SIZE, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		lab_die("mmap", 12);
	return p;
}

static void
least(u64 *best, u64 t)
{
	if (t < *best)
		*best = t;
}

/* The child writes pages it shares with us; then we write those it left. */
static void
shared_pages(u8 *p, u64 *copied, u64 *taken)
{
	u64 *t = mmap(NULL, PAGE_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (t == MAP_FAILED)
		lab_die("mmap", 12);
	if (fork() == 0) {
		*t = touch(p);
		_exit(0);
	}
	wait(NULL);
	least(copied, *t);
	least(taken, touch(p));
	munmap(t, PAGE_SIZE);
}

/* The pager holds the pages: nothing is cleared or copied, only moved in. */
static u64
held(void)
{
	struct pager_mmap_q q = { 0, PAGES * PAGE_SIZE, PROT_R | PROT_W,
		PMAP_PRIVATE | PMAP_ANON | PMAP_HELD };
	struct pager_munmap_r none;
	struct pager_mmap_r r;
	u64 t;

	if (pager_mmap(H_PAGER, &q, &r, NULL) != 0)
		lab_die("held pages", 12);
	t = touch((u8 *)r.addr);
	pager_munmap(H_PAGER,
	    &(struct pager_munmap_q){ r.addr, PAGES * PAGE_SIZE }, &none, NULL);
	return t;
}

int
main(void)
{
	u64 zero = ~0ull, copied = ~0ull, taken = ~0ull, pager = ~0ull;

	for (u32 k = 0; k < REPEATS; k++) {
		u8 *p = fresh();

		least(&zero, touch(p));
		shared_pages(p, &copied, &taken);
		munmap(p, PAGES * PAGE_SIZE);
		least(&pager, held());
	}
	lab_figure("demand-zero", -1, zero, PAGES, "per page");
	lab_figure("copy on write", -1, copied, PAGES, "per page");
	lab_figure("copy on write, last owner", -1, taken, PAGES, "per page");
	lab_figure("by the pager", -1, pager, PAGES, "per page");
	return 0;
}
