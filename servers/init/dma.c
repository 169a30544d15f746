/*
 * dma.c - memory that a device may reach.
 *
 * The pages are init's own: the shim said where its program lies, they never
 * move, and they stay when a driver dies, so a device that goes on writing hits
 * nobody else.  The first word of each tells its physical address.
 * Invariant: a page belongs to one service, for ever.
 */
#include <libc/sys/sys.h>
#include <servers/init/pci.h>

static u8 pool[DMA_PAGES][PAGE_SIZE] __attribute__((aligned(4096)));
static const struct manifest *owner[DMA_PAGES];

/* 0: init's program does not say. */
static u32
physical(const void *at)
{
	u32 addr = (u32)(uintptr_t)at;

	for (u32 i = 0; i < boot->nsegments && i < BOOT_SEGMENTS; i++) {
		const struct boot_segment *b = &boot->segment[i];

		if (b->phys != 0 && addr >= b->addr && addr - b->addr < b->pages * PAGE_SIZE)
			return b->phys + (addr - b->addr);
	}
	return 0;
}

/* The first of n pages in a row that are s's already, or nobody's. */
static u32
first_of(const struct manifest *m, u32 n)
{
	for (u32 from = 0; from + n <= DMA_PAGES; from++) {
		u32 k = 0;

		while (k < n && owner[from + k] == m)
			k++;
		if (k == n)
			return from;
	}
	return DMA_PAGES;
}

int
dma_share(const struct svc *s)
{
	u32 n = s->m->dma_pages, at = first_of(s->m, n);
	struct share_args a = {
		.auth = HI_MEMORY,
		.dst = s->task,
		.src = HI_SELF,
		.dst_addr = DMA_BASE,
		.pages = n,
		.prot = PROT_R | PROT_W | MEM_SHARED | MEM_WIRED,
	};

	if (n == 0)
		return 0;
	if (at == DMA_PAGES)
		at = first_of(NULL, n);
	if (at == DMA_PAGES)
		return -E_NOMEM;
	for (u32 i = at; i < at + n; i++) {
		u32 phys = physical(pool[i]);

		if (phys == 0)
			return -E_NXIO;
		__builtin_memset(pool[i], 0, PAGE_SIZE);
		__builtin_memcpy(pool[i], &phys, sizeof phys);
		owner[i] = s->m;
	}
	a.src_addr = (u32)(uintptr_t)pool[at];
	return sys_mem_share(&a);
}
