/*
 * selftest.c - what the kernel's memory is asked at boot with the word `selftest'.
 *
 * Each check works on frames, objects and an address space of its own and leaves
 * the counts as they were; one that fails stops the machine.  The lines are those
 * that courses look for.
 */
#include <kernel/arch/arch.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/print.h>
#include <kernel/debug/selftest.h>
#include <kernel/mem/walk.h>
#include <kernel/obj/account_obj.h>
#include <kernel/sched/timer.h>

enum { PLACE = 0x40000000, SOME = 8, TICK = 10000, TICKS = 100 };

static struct account account = {
	.limit = { [CHARGE_FRAMES] = 1000, [CHARGE_OBJECTS] = 1000 },
};

extern const char _text[], _etext[], _edata[], _end[];

static void
symbols(const struct bootinfo *bi)
{
	kprintf("Special kernel symbols:\n  entry 0x%08x (phys)\n  etext 0x%08x (phys)\n"
		"  edata 0x%08x (phys)\n  end   0x%08x (phys)\n"
		"Kernel executable memory footprint: %uKB\n",
	    bi->kernel_start, (u32)(uintptr_t)_etext - KERNEL_BASE,
	    (u32)(uintptr_t)_edata - KERNEL_BASE, (u32)(uintptr_t)_end - KERNEL_BASE,
	    ((u32)(uintptr_t)_end - (u32)(uintptr_t)_text + 1023) / 1024);
}

/* As the firmware's list numbers them: RAM is 1, used or not. */
static u32
kind(const struct boot_range *r)
{
	return r->type & 0xff;
}

static void
number(u64 n)
{
	if (n >> 32 != 0)
		kprintf("%x", (u32)(n >> 32));
	kprintf("%08x", (u32)n);
}

static void
line(u64 start, u64 size, u32 type)
{
	kprintf("  memory: ");
	number(size);
	kprintf(", [");
	number(start);
	kprintf(", ");
	number(start + size - 1);
	kprintf("], type = %u.\n", type);
}

static void
map(const struct bootinfo *bi)
{
	kprintf("memory management: buddy_pmm_manager\ne820map:\n");
	for (u32 i = 0; i < bi->nranges; i++) {
		u64 start = bi->range[i].start, end = start + bi->range[i].size;
		u32 type = kind(&bi->range[i]);

		/* What the shim has cut up, by who uses it, was one. */
		while (i + 1 < bi->nranges && bi->range[i + 1].start == end &&
		       kind(&bi->range[i + 1]) == type)
			end += bi->range[++i].size;
		if (start < end)
			line(start, end - start, type);
	}
}

static void
check_alloc_page(void)
{
	u32 before = frames_free;
	pfn_t f[SOME];

	for (u32 i = 0; i < SOME; i++) {
		f[i] = frame_alloc_low(i % 4, FLOOR_KERNEL);
		KASSERT(f[i] != 0 && f[i] % (1u << i % 4) == 0 && frames[f[i]].refs == 1);
		for (u32 k = 0; k < i; k++)
			KASSERT(f[k] + (1u << k % 4) <= f[i] || f[i] + (1u << i % 4) <= f[k]);
	}
	for (u32 i = 0; i < SOME; i++)
		frame_free(f[i], i % 4);
	KASSERT(frames_free == before && frame_ok());
	kprintf("check_alloc_page() succeeded!\n");
}

static int
zero(struct space *s, u32 addr, u32 pages, u32 prot)
{
	return space_zero(s, &addr, &pages, prot, NULL);
}

static int
empty(struct space *s, u32 addr, u32 pages)
{
	return space_empty(s, &addr, &pages, 0, NULL);
}

static void
check_pgdir(struct space *s)
{
	pfn_t f = frame_alloc_low(0, FLOOR_KERNEL);

	KASSERT(space_lookup(s, PLACE) == 0);
	KASSERT(space_map_frame(s, PLACE, f, PROT_R | PROT_W) == 0);
	KASSERT(space_lookup(s, PLACE) == f && frames[f].refs == 2 && s->tables > 0);
	KASSERT(zero(s, PLACE, 1, PROT_W | PROT_X) == -E_PERM);
	KASSERT(empty(s, PLACE, 1) == 0);
	KASSERT(space_lookup(s, PLACE) == 0 && frames[f].refs == 1 && s->tables == 0);
	frame_free(f, 0);
	kprintf("check_pgdir() succeeded!\n");
}

/* The kernel's own tables: low memory lies at KERNEL_BASE, nothing is W and X. */
static void
check_boot_pgdir(void)
{
	struct space s = { .top = kernel_top };
	const pte_t *dir;

	for (u32 f = 0; f < low_frames; f += 1u << (LARGE_SHIFT - PAGE_SHIFT)) {
		u32 addr = KERNEL_BASE + (f << PAGE_SHIFT);

		dir = walk_to(&s, addr, 1);
		KASSERT(dir != NULL && (*dir & PTE_P) && !(*dir & PTE_U));
		if (*dir & PTE_LARGE)
			KASSERT(pte_pfn(*dir) == f);
	}
	KASSERT(kernel_count_wx() == 0);
	kprintf("check_boot_pgdir() succeeded!\n");
}

/* ---- the tables as runs of equal rights ------------------------------------ */

struct run {
	u32 start, end, rights;
};

enum { USER = 4, WRITE = 2, THERE = 1 };

static u32
rights(pte_t e)
{
	return e & PTE_P ? THERE | (e & PTE_W ? WRITE : 0) | (e & PTE_U ? USER : 0) : 0;
}

static void
print_run(const char *kind, unsigned digits, u32 shift, const struct run *r)
{
	u32 size = r->end - r->start;

	kprintf(digits == 3 ? "%s(%03x)" : "%s(%05x)", kind, size >> shift);
	kprintf(" %08x-%08x %08x %c%c%c\n", r->start, r->end, size, r->rights & USER ? 'u' : '-',
	    'r', r->rights & WRITE ? 'w' : '-');
}

/* Of pages in [from, to), whose table is there. */
static void
print_ptes(const struct space *s, u32 from, u32 to)
{
	struct run r = { from, from, 0 };

	for (u32 at = from; at < to; at += PAGE_SIZE) {
		const pte_t *dir = walk_to(s, at, 1);
		u32 have = *dir & PTE_LARGE ? rights(*dir) : rights(*walk(s, at));

		if (have != r.rights) {
			if (r.rights != 0)
				print_run("|-- PTE", 5, PAGE_SHIFT, &r);
			r = (struct run){ at, at, have };
		}
		r.end = at + PAGE_SIZE;
	}
	if (r.rights != 0)
		print_run("|-- PTE", 5, PAGE_SHIFT, &r);
}

static void
print_pgdir(void)
{
	struct space s = { .top = kernel_top };
	struct run r = { KERNEL_BASE, KERNEL_BASE, 0 };
	u32 step = 1u << LARGE_SHIFT;

	kprintf("----- BEGIN -----\n");
	for (u32 at = KERNEL_BASE;; at += step) {
		const pte_t *dir = at < WINDOWS_END ? walk_to(&s, at, 1) : NULL;
		u32 have = dir != NULL ? rights(*dir) : 0;

		if (have != r.rights) {
			if (r.rights != 0) {
				print_run("PDE", 3, LARGE_SHIFT, &r);
				print_ptes(&s, r.start, r.end);
			}
			r = (struct run){ at, at, have };
		}
		r.end = at + step;
		if (at >= WINDOWS_END)
			break;
	}
	kprintf("----- END -----\n");
}

static void
check_slab(void)
{
	static struct slab_cache c = SLAB_CACHE("check", 96, 32);
	u32 before = frames_free, one;
	void *o[200];

	for (u32 i = 0; i < 200; i++) {
		o[i] = slab_alloc(&c, FLOOR_KERNEL);
		KASSERT(o[i] != NULL && *(u32 *)o[i] == 0 && (uintptr_t)o[i] % 32 == 0);
		*(u32 *)o[i] = i;
	}
	KASSERT(c.used == 200 && c.slabs > 1);
	for (u32 i = 0; i < 200; i++) {
		KASSERT(*(u32 *)o[i] == i);
		slab_free(&c, o[i]);
	}
	/* One empty slab is kept; the others went back. */
	one = before - frames_free;
	KASSERT(c.used == 0 && c.slabs == 1 && one > 0 && one <= 8);
	kprintf("check_slab() succeeded!\n");
}

/* ---- faults ------------------------------------------------------------------ */

/* The fault that an access of the kernel would make; 0: resolved.  Addresses are
 * told as the check has them, from PLACE on. */
static int
access(struct space *s, u32 addr, u32 write)
{
	kprintf(
	    "page fault at 0x%08x: K/%c [no page found].\n", addr - PLACE, write ? 'W' : 'R');
	return space_fault(s, addr, write ? FAULT_WRITE : 0, FLOOR_KERNEL);
}

static void
check_pgfault(struct space *s)
{
	u32 addr = PLACE + 0x100;
	pfn_t f;
	int err;

	KASSERT(space_fault(s, addr, FAULT_WRITE, FLOOR_KERNEL) == -E_FAULT);
	KASSERT(zero(s, PLACE, 1, PROT_R | PROT_W) == 0);
	KASSERT(access(s, addr, 1) == 0);
	f = space_touch(s, addr, true, FLOOR_KERNEL, &err);
	KASSERT(err == 0 && f != 0 && *(u32 *)frame_map(f, 0) == 0);
	KASSERT(empty(s, PLACE, 1) == 0);
	kprintf("check_pgfault() succeeded!\n");
}

enum { COOKIE = 77, WINDOW = PLACE + 0x100000 };

/* Page n of PLACE goes to the window of w, as the pager does it. */
static void
out(struct space *s, struct space *w, u32 n)
{
	u32 addr = PLACE + n * PAGE_SIZE;

	KASSERT(space_evict(s, addr, w, WINDOW + n * PAGE_SIZE, COOKIE + n) >= 0);
	KASSERT(space_lookup(s, addr) == 0 && space_cookie(s, addr) == COOKIE + n);
}

/* The access faults, and the page comes back as it was. */
static void
in(struct space *s, struct space *w, u32 addr, u32 write)
{
	u32 n = (addr - PLACE) >> PAGE_SHIFT, at = PLACE + n * PAGE_SIZE;

	KASSERT(access(s, addr, write) == -E_FAULT);
	KASSERT(
	    space_fill(s, at, w, WINDOW + n * PAGE_SIZE, (COOKIE + n) | FILL_MOVE) == 0);
	KASSERT(*(u32 *)frame_map(space_lookup(s, at), 0) == 0x4d617175 + n);
}

static void
check_swap(struct space *s, struct space *w)
{
	KASSERT(zero(s, PLACE, 2, PROT_R | PROT_W) == 0);
	KASSERT(access(s, PLACE, 1) == 0);
	*(u32 *)frame_map(space_lookup(s, PLACE), 0) = 0x4d617175;
	out(s, w, 0);
	in(s, w, PLACE, 1);
	KASSERT(access(s, PLACE + PAGE_SIZE + 1, 1) == 0);
	*(u32 *)frame_map(space_lookup(s, PLACE + PAGE_SIZE), 0) = 0x4d617175 + 1;
	out(s, w, 0);
	out(s, w, 1);
	in(s, w, PLACE + PAGE_SIZE, 0);
	in(s, w, PLACE, 0);
	KASSERT(empty(s, PLACE, 2) == 0 && s->frames == 0 && w->frames == 0);
	kprintf("check_swap() succeeded.\n");
}

/* ---- the clock ---------------------------------------------------------------- */

static void
tick(struct timer *t)
{
	static u32 n;

	if (++n % TICKS == 0)
		kprintf("100 ticks\n");
	if (n < 3 * TICKS)
		timer_set(t, t->at + TICK);
}

void
selftest(const struct bootinfo *bi)
{
	static struct timer timer;
	struct space s, w;
	u32 before = frames_free;

	if (!cmdline_has("selftest"))
		return;
	symbols(bi);
	map(bi);
	KASSERT(space_init(&s, &account) == 0 && space_init(&w, &account) == 0);
	check_alloc_page();
	check_pgdir(&s);
	check_boot_pgdir();
	print_pgdir();
	check_slab();
	check_pgfault(&s);
	check_swap(&s, &w);
	space_destroy(&s);
	space_destroy(&w);
	KASSERT(account.used[CHARGE_FRAMES] == 0 && before - frames_free < 16);
	kprintf("check_vmm() succeeded.\n++ setup timer interrupts\n");
	timer_init(&timer, tick);
	timer_set(&timer, clock_us() + TICK);
}
