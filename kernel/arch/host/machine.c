/*
 * machine.c - what kernel/mem needs of a machine and of the rest of the
 * kernel, for tests on the host.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/host/machine.h>
#include <kernel/debug/assert.h>
#include <kernel/lib/string.h>
#include <kernel/mem/mem.h>
#include <kernel/obj/account.h>
#include <kernel/stat.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

u64 kernel_stat[KSTAT_COUNT];
u32 low_frames = HOST_LOW >> PAGE_SHIFT;
static pte_t top_table[TOP_ENTRIES];
pte_t *kernel_top = top_table;
u32 kernel_cr3;
#if CONFIG_PAE
pte_t pte_nx = (pte_t)1 << 63;
#endif

static u32 cr3, seed = 1;
static struct {
	u32 addr;
	pte_t e;
} tlb[64];

u32
read_cr3(void)
{
	return cr3;
}

void
write_cr3(u32 v)
{
	cr3 = v;
	memset(tlb, 0, sizeof tlb);
}

void
invlpg(u32 addr)
{
	for (u32 i = 0; i < sizeof tlb / sizeof tlb[0]; i++)
		if (tlb[i].addr == (addr & ~(u32)PAGE_MASK))
			tlb[i].addr = 0;
}

bool
host_tlb(u32 addr, pte_t *e)
{
	for (u32 i = 0; i < sizeof tlb / sizeof tlb[0]; i++)
		if (addr != 0 && tlb[i].addr == addr) {
			*e = tlb[i].e;
			return true;
		}
	return false;
}

void
host_tlb_fill(u32 addr, pte_t e)
{
	u32 i = host_random(sizeof tlb / sizeof tlb[0]);

	invlpg(addr);
	tlb[i].addr = addr;
	tlb[i].e = e;
}

void *
kmap(pfn_t f, unsigned slot)
{
	(void)slot;
	return low_address(f);
}

void
space_hold(const struct space *s)
{
	(void)s; /* no other CPU */
}

bool
is_apic(u32 pfn)
{
	return pfn >= 0xfec00 && pfn < 0xfef00;
}

void
clear_page(void *page)
{
	memset(page, 0, PAGE_SIZE);
}

void
copy_page(void *dst, const void *src)
{
	memcpy(dst, src, PAGE_SIZE);
}

int
account_charge(struct account *a, enum charge what, u32 n)
{
	(void)what;
	if (n > a->limit - a->used || (a->fail != 0 && host_random(a->fail) == 0))
		return -E_QUOTA;
	a->used += n;
	return 0;
}

void
account_return(struct account *a, enum charge what, u32 n)
{
	(void)what;
	if (a->used < n)
		panic("account: %u returned, %u used", n, a->used);
	a->used -= n;
}

_Noreturn void
panic(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	abort();
}

_Noreturn void
assert_failed(const char *what, const char *file, int line)
{
	panic("%s:%d: not so: %s", file, line, what);
}

void
host_seed(u32 s)
{
	seed = s * 2654435761u + 1;
}

u32
host_random(u32 below)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % below;
}

void
host_start(void)
{
	static const struct boot_range ranges[] = {
		{ 0x0000, 0x1000, BOOT_RAM_USED, 0 },
		{ 0x1000, 0x9e000, BOOT_RAM_FREE, 0 },
		{ 0xf0000, 0x10000, 2, 0 },
		{ 0x100000, HOST_TABLE - 0x100000, BOOT_RAM_FREE, 0 },
		{ HOST_TABLE, 0x100000, BOOT_RAM_USED, 0 },
		{ HOST_TABLE + 0x100000, HOST_MEMORY - HOST_TABLE - 0x100000, BOOT_RAM_FREE, 0 },
	};
	static struct bootinfo bi;
	void *want = low_address(0);

	if (mmap(want, HOST_MEMORY, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != want)
		panic("no memory at %p", want);
	bi.nranges = sizeof ranges / sizeof ranges[0];
	memcpy(bi.range, ranges, sizeof ranges);
	bi.kernel_start = HOST_TABLE;
	bi.frame_table = HOST_TABLE;
	bi.kernel_end = HOST_TABLE + (HOST_MEMORY / PAGE_SIZE) * BOOT_FRAME_BYTES;
	frame_init(&bi);
}

void
frames_low(void)
{
}
