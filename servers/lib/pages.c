/*
 * pages.c - a server's heap as a pool of pages.
 *
 * Invariant: each page is in use, kept (it was in use and may hold a frame) or
 * clean (it holds none and reads as zero); in_use has a bit for the first
 * kind, the two stacks list the others.
 */
#include <assert.h>
#include <string.h>
#include <unistd.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>

enum { KEEP = 64, BATCH = 64, RESERVE_SHARE = 16, RESERVE_MIN = 256 };

RETAINED static u8 *base;
RETAINED static u32 total, nclean, nkept;
RETAINED static u16 *clean; /* stack of page numbers, at the start of the heap */
RETAINED static u8 *in_use; /* bits, after it */
/* a ring: first kept, first used again, so that neighbours stay neighbours */
RETAINED static u16 kept[KEEP];
RETAINED static u32 oldest;
static u32 budget; /* clean pages to give before asking the kernel again */

void
pages_init(void *start, u32 npages)
{
	u32 head = npages * sizeof *clean + npages / 8 + 1, skip;

	assert(((uintptr_t)start & PAGE_MASK) == 0);
	if (npages > 0xffff)
		npages = 0xffff;
	skip = (head + PAGE_MASK) >> PAGE_SHIFT;
	total = npages > skip ? npages - skip : 0;
	clean = start;
	in_use = (u8 *)(clean + npages);
	base = (u8 *)start + (skip << PAGE_SHIFT);
	nkept = oldest = budget = 0;
	nclean = total;
	for (u32 i = 0; i < total; i++)
		clean[i] = (u16)(total - 1 - i);
	memset(in_use, 0, npages / 8 + 1);
}

void
pages_init_heap(void)
{
	uintptr_t start =
		      ((uintptr_t)sbrk(0) + PAGE_MASK) & ~(uintptr_t)PAGE_MASK,
		  end;

	for (u32 step = 1u << 30; step >= PAGE_SIZE; step >>= 1)
		while (sbrk((ptrdiff_t)step) != (void *)-1)
			continue;
	end = (uintptr_t)sbrk(0);
	pages_init(
	    (void *)start, end > start ? (u32)(end - start) >> PAGE_SHIFT : 0);
}

int
pages_ok(void)
{
	u32 used = 0;

	if (base == NULL || total > 0xffff || nclean > total || nkept > KEEP ||
	    nclean + nkept > total || oldest >= KEEP)
		return 0;
	for (u32 i = 0; i < nclean; i++)
		if (clean[i] >= total || (in_use[clean[i] / 8] >> clean[i] % 8 & 1))
			return 0;
	for (u32 i = 0; i < total; i++)
		used += in_use[i / 8] >> i % 8 & 1;
	return used + nclean + nkept == total;
}

int
pages_is_used(const void *page)
{
	u32 n = (u32)((const u8 *)page - base) >> PAGE_SHIFT;

	return (const u8 *)page >= base && n < total &&
	       ((uintptr_t)page & PAGE_MASK) == 0 &&
	       (in_use[n / 8] >> n % 8 & 1);
}

/* Frames that the machine can spare for servers' data. */
static u32
spare_frames(void)
{
	u64 frames = 0, all = 0, reserve;

	if (sys_stat(KSTAT_frames_free, &frames) != 0 ||
	    sys_stat(KSTAT_frames_total, &all) != 0)
		return ~0u;
	reserve = all / RESERVE_SHARE;
	if (reserve < RESERVE_MIN)
		reserve = RESERVE_MIN;
	return frames > reserve ? (u32)(frames - reserve) : 0;
}

/* May a clean page be made into one with a frame? */
static int
frames_allow(u32 how)
{
	if (budget == 0) {
		budget = spare_frames();
		if (budget > BATCH)
			budget = BATCH;
	}
	return budget > 0 || (how & PAGES_URGENT);
}

static u32
take_kept(void)
{
	u32 n = kept[oldest];

	oldest = (oldest + 1) % KEEP;
	nkept--;
	return n;
}

void *
pages_get(u32 how)
{
	u32 n;
	u8 *page;

	if (nkept > 0) {
		n = take_kept();
		page = base + (n << PAGE_SHIFT);
		if (how & PAGES_ZERO)
			memset(page, 0, PAGE_SIZE);
	} else if (nclean > 0 && frames_allow(how)) {
		n = clean[--nclean];
		page = base + (n << PAGE_SHIFT);
		if (budget > 0)
			budget--;
	} else
		return NULL;
	assert(!(in_use[n / 8] & 1u << n % 8));
	in_use[n / 8] |= (u8)(1u << n % 8);
	return page;
}

/* Its frame goes back to the kernel. */
static void
give_back(u32 n)
{
	i32 err = sys_mem_zero(HS_SELF,
	    (u32)(uintptr_t)(base + (n << PAGE_SHIFT)), 1,
	    PROT_R | PROT_W | MEM_WIRED);

	if (err != 0)
		memset(base + (n << PAGE_SHIFT), 0, PAGE_SIZE);
	clean[nclean++] = (u16)n;
}

void
pages_put(void *page)
{
	u32 n = (u32)((u8 *)page - base) >> PAGE_SHIFT;

	assert(n < total && ((uintptr_t)page & PAGE_MASK) == 0);
	assert(in_use[n / 8] & 1u << n % 8);
	in_use[n / 8] &= (u8) ~(1u << n % 8);
	if (nkept < KEEP)
		kept[(oldest + nkept++) % KEEP] = (u16)n;
	else
		give_back(n);
}

void
pages_trim(void)
{
	while (nkept > 0)
		give_back(take_kept());
}

u32
pages_left(void)
{
	return nclean + nkept;
}

u32
pages_free(void)
{
	u32 spare = spare_frames();

	return nkept + (nclean < spare ? nclean : spare);
}

u32
pages_total(void)
{
	return total;
}

u32
pages_used(void)
{
	return total - nclean - nkept;
}
