/*
 * paging.c - the kernel's map of memory, as proto/boot.h describes it.
 *
 * Tables of two or three levels, by the kernel's header: entries of 4 or 8
 * bytes, otherwise alike.  They lie right behind the kernel's image, where
 * paging_room left room for them.
 */
#include "shim.h"
#include "arch/io.h"

enum { P = 1, W = 2, LARGE = 0x80, G = 0x100 };
enum { CR4_PSE = 0x10, CR4_PAE = 0x20, CR4_PGE = 0x80 };
enum { HAS_PSE = 1 << 3, HAS_PAE = 1 << 6, HAS_PGE = 1 << 13 };
#define EXTENDED 0x80000001u
#define HAS_NX   (1u << 20)
#define EFER     0xc0000080u
#define EFER_NXE (1u << 11)

static const struct boot_header *head;
/* All set by paging_room. */
static u32 next_page, entries, large, shift; /* large = 1 << shift */
static u32 end;                              /* of low memory */
static u64 nx, global;

/* Where low memory ends, in whole large pages. */
static u32
low_end(void)
{
	const struct boot_range *r;
	u64 top = 0, stop;

	for (u32 i = 0; (r = range_get(i)) != NULL; i++) {
		stop = (r->start + r->size + large - 1) & ~(u64)(large - 1);
		if (r->start < head->low_max && stop > top)
			top = stop;
	}
	return top < head->low_max ? (u32)top : head->low_max;
}

u32
paging_room(const struct boot_header *h, u32 image_end)
{
	u32 features = cpuid_edx(1), small;

	head = h;
	shift = h->pae ? 21 : 22;
	large = 1u << shift;
	entries = large / PAGE_SIZE;
	if (h->pae && !(features & HAS_PAE))
		fail("this processor has no PAE: use the kernel built with "
		     "PAE=0",
		    NULL);
	if (!h->pae && !(features & HAS_PSE))
		fail("this processor has no large pages (PSE)", NULL);
	if ((h->base | h->low_max | h->windows) % (4u << 20) != 0 ||
	    h->windows_size != 4 << 20 || h->base < 3u << 30 ||
	    h->low_max > LOW_LIMIT || h->base + h->low_max > h->windows ||
	    h->windows > 0u - (8u << 20) || h->stack_top % PAGE_SIZE != 0 ||
	    h->stack_size % PAGE_SIZE != 0 ||
	    h->stack_top - h->windows > h->windows_size ||
	    h->stack_size > h->stack_top - h->windows ||
	    h->stack_top - h->windows + (BOOT_CPUS - 1) * h->stack_step > 1 << 20)
		fail("the kernel's header makes no sense", NULL);
	next_page = image_end;
	end = low_end();
	small = (image_end + large - 1) >> shift;
	return image_end +
	       (2 + small + (h->windows_size >> shift)) * PAGE_SIZE +
	       h->stack_size * page.bi.ncpus;
}

static u32
new_page(void)
{
	u32 page_at = next_page;

	if (page_at < 1 << 20)
		fail("no room for page tables", NULL);
	memset((void *)page_at, 0, PAGE_SIZE);
	next_page += PAGE_SIZE;
	return page_at;
}

static void
set(u32 table, u32 i, u64 e)
{
	if (head->pae)
		((u64 *)table)[i] = e;
	else
		((u32 *)table)[i] = (u32)e;
}

/* The page at physical address pa, by what the kernel's segments say. */
static u64
small_entry(const struct boot_module *kernel, u32 pa)
{
	u32 rights = elf_rights(kernel, pa);

	return pa | P | global | (rights & SEGMENT_W ? W : 0) |
	       (rights & SEGMENT_X ? 0 : nx);
}

static void
map_low(u32 dir, const struct boot_module *kernel, u32 small_end)
{
	for (u32 at = 0; at < end; at += large) {
		u32 i = (head->base + at) >> shift & (entries - 1), table;

		if (at >= small_end) {
			set(dir, i, at | P | W | LARGE | global | nx);
			continue;
		}
		table = new_page();
		set(dir, i, table | P | W);
		for (u32 k = 0; k < entries; k++)
			set(table, k, small_entry(kernel, at + k * PAGE_SIZE));
	}
}

/* The windows' tables lie one behind the other: the kernel knows. */
static void
map_windows(u32 dir)
{
	u32 tables = head->windows_size >> shift, first = new_page();
	u32 stack = head->stack_top - head->stack_size - head->windows;

	for (u32 i = 0; i < tables; i++)
		set(dir, ((head->windows >> shift) + i) & (entries - 1),
		    (i == 0 ? first : new_page()) | P | W);
	for (u32 i = 0; i < page.bi.ncpus; i++, stack += head->stack_step)
		for (u32 at = 0; at < head->stack_size; at += PAGE_SIZE)
			set(first, (stack + at) / PAGE_SIZE,
			    new_page() | P | W | global | nx);
}

void
paging_enter(const struct boot_module *kernel, u32 entry, u32 image_end)
{
	u32 top = new_page(), dir = head->pae ? new_page() : top;
	struct boot_ap *ap = (void *)page.bi.ap_page;
	u32 pge = cpuid_edx(1) & HAS_PGE ? CR4_PGE : 0;
	u32 cr4 = head->pae ? CR4_PAE : CR4_PSE,
	    bridge = page.bi.ap_page + PAGE_SIZE;

	if (head->pae && (cpuid_edx(EXTENDED) & HAS_NX)) {
		wrmsr(EFER, rdmsr(EFER) | EFER_NXE);
		nx = 1ull << 63;
	}
	global = pge != 0 ? G : 0;
	map_low(dir, kernel, image_end);
	map_windows(dir);
	if (head->pae) {
		set(top, 3, dir | P);
		memset((void *)bridge, 0, PAGE_SIZE);
		set(top, 0, bridge | P);
		set(bridge, 0, P | W | LARGE);
	} else {
		set(top, 0, P | W | LARGE);
	}
	ap->cr3 = top;
	ap->cr4 = cr4;
	ap->pge = pge;
	ap->nxe = nx != 0 ? EFER_NXE : 0;
	enter(entry, head->base + (uintptr_t)&page, end, head->stack_top, top,
	    cr4, pge);
}
