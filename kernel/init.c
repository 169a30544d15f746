/*
 * init.c - the first task: its program, its memory, its handles.
 *
 * init's ELF is part of the boot image, but its fields are checked all the
 * same.  The modules' frames become init's own pages.
 */
#include <kernel/debug/panic.h>
#include <kernel/init.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/auth.h>
#include <kernel/sched/sched.h>

struct task *init_task;

struct elf_header {
	u32 magic;
	u8 class, data, version, pad[9];
	u16 type, machine;
	u32 version2, entry, phoff, shoff, flags;
	u16 ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};
struct elf_segment {
	u32 type, offset, vaddr, paddr, filesz, memsz, flags, align;
};
enum {
	ELF_MAGIC = 0x464c457f,
	ELF_LOAD = 1,
	ELF_X = 1,
	ELF_W = 2,
	INIT_STACK = 64 * 1024,
	INIT_HEAP = 4 * 1024 * 1024
};

static void
must(int err, const char *what)
{
	if (err < 0)
		panic("init: %s: error %d", what, -err);
}

static void
zero_range(struct task *t, u32 addr, u32 bytes, u32 prot)
{
	u32 end = (addr + bytes + PAGE_MASK) & ~(u32)PAGE_MASK, pages;

	addr &= ~(u32)PAGE_MASK;
	pages = (end - addr) >> PAGE_SHIFT;
	while (pages > 0)
		must(space_zero(&t->space, &addr, &pages, prot | MEM_WIRED), "memory");
}

/* Copy into init's pages; they are demand-zero and writable for us. */
static void
put(struct task *t, u32 addr, const u8 *from, u32 n)
{
	u32 part;
	pfn_t f;
	int err;

	for (; n > 0; n -= part, addr += part, from += part) {
		part = PAGE_SIZE - (addr & PAGE_MASK);
		part = part < n ? part : n;
		f = space_touch(&t->space, addr, true, FLOOR_KERNEL, &err);
		must(err, "page");
		memcpy((u8 *)kmap(f, 0) + (addr & PAGE_MASK), from, part);
	}
}

/* One segment: writable while it is filled, then as the file says. */
static void
load_segment(struct task *t, const u8 *image, u32 size, const struct elf_segment *s)
{
	u32 prot = PROT_R | (s->flags & ELF_W ? PROT_W : 0) | (s->flags & ELF_X ? PROT_X : 0);
	u32 addr = s->vaddr & ~(u32)PAGE_MASK, pages;

	if (s->offset > size || s->filesz > size - s->offset || s->filesz > s->memsz ||
	    s->vaddr < TEXT_BASE || s->memsz > HEAP_END - s->vaddr || s->vaddr >= HEAP_END)
		panic("init: damaged ELF segment");
	zero_range(t, s->vaddr, s->memsz, PROT_R | PROT_W);
	put(t, s->vaddr, image + s->offset, s->filesz);
	pages = (s->vaddr + s->memsz + PAGE_MASK - addr) >> PAGE_SHIFT;
	while (!(prot & PROT_W) && pages > 0)
		must(space_protect(&t->space, &addr, &pages, prot), "protect");
}

/* The end of the last segment: where the heap starts. */
static u32
load_elf(struct task *t, const u8 *image, u32 size, u32 *entry)
{
	const struct elf_header *h = (const void *)image;
	const struct elf_segment *s;
	u32 i, end = TEXT_BASE;

	if (size < sizeof *h || h->magic != ELF_MAGIC || h->class != 1 || h->type != 2 ||
	    h->machine != 3 || h->phentsize != sizeof *s || h->phoff > size ||
	    h->phnum > (size - h->phoff) / sizeof *s)
		panic("init: not an i386 ELF program");
	s = (const void *)(image + h->phoff);
	for (i = 0; i < h->phnum; i++) {
		if (s[i].type != ELF_LOAD || s[i].memsz == 0)
			continue;
		load_segment(t, image, size, &s[i]);
		if (s[i].vaddr + s[i].memsz > end)
			end = s[i].vaddr + s[i].memsz;
	}
	*entry = h->entry;
	return (end + PAGE_MASK) & ~(u32)PAGE_MASK;
}

/* The modules become init's pages; bootinfo says where. */
static void
map_modules(struct task *t, struct bootinfo *bi)
{
	u32 addr = MODULES_ADDR, i, phys, pages;

	for (i = 0; i < bi->nmodules; i++) {
		phys = bi->module[i].addr;
		pages = (bi->module[i].size + PAGE_MASK) >> PAGE_SHIFT;
		bi->module[i].addr = addr;
		for (; pages > 0; pages--, phys += PAGE_SIZE, addr += PAGE_SIZE)
			must(space_map_frame(&t->space, addr, phys >> PAGE_SHIFT, PROT_R | PROT_W),
			    "modules");
	}
}

static void
give(struct task *t, struct object *o, u32 rights, u32 at)
{
	object_get(o);
	must(handle_put(t, o, rights, SLOT_AT(at)), "handles");
}

void
init_start(struct bootinfo *bi)
{
	const u8 *image = NULL;
	u32 i, size = 0, entry, heap, page;
	struct thread *thread;
	struct port *port;
	struct task *t;
	int err;

	for (i = 0; i < bi->nmodules; i++)
		if (memcmp(bi->module[i].name, "init", 5) == 0) {
			image = frame_low(bi->module[i].addr >> PAGE_SHIFT);
			size = bi->module[i].size;
		}
	if (image == NULL)
		panic("no module named init");
	t = task_new(&root_account, RANK_INIT | TASK_SERVER, &err);
	must(err, "task");
	memcpy(t->name, "init", 5);
	t->priority = 20;
	t->floor = FLOOR_KERNEL;
	heap = load_elf(t, image, size, &entry);
	zero_range(t, heap, INIT_HEAP, PROT_R | PROT_W);
	zero_range(t, STACK_TOP - INIT_STACK, INIT_STACK, PROT_R | PROT_W);
	map_modules(t, bi);
	page = BOOTINFO_ADDR;
	zero_range(t, page, sizeof *bi, PROT_R | PROT_W);
	put(t, page, (const u8 *)bi, sizeof *bi);
	put(t, STACK_TOP - 16, (const u8 *)&(u32[4]){ heap, heap + INIT_HEAP }, 16);
	port = port_new(RANK_INIT_PORT, t->o.account, &err);
	must(err, "port");
	give(t, &t->o, RIGHT_CTRL | RIGHT_MEM, HI_SELF);
	give(t, &root_account.o, RIGHT_CTRL, HI_ACCOUNT);
	give(t, &auth_memory.o, RIGHT_CTRL, HI_MEMORY);
	give(t, &auth_device.o, RIGHT_CTRL, HI_DEVICE);
	must(handle_put(t, &port->o, RIGHT_CTRL, SLOT_AT(HI_PORT)), "handles");
	thread = thread_new(t, 0, &err);
	must(err, "thread");
	thread_frame(thread)->eip = entry;
	thread_frame(thread)->esp = STACK_TOP - 16;
	thread->state = THREAD_READY;
	init_task = t;
	sched_ready(thread);
}
