/*
 * init.c - the first task: its program, its memory, its handles.
 *
 * The shim has unpacked the program; its frames, and the modules', become
 * init's own pages.
 */
#include <kernel/debug/panic.h>
#include <kernel/init.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/auth.h>
#include <kernel/sched/sched.h>

struct task *init_task;

enum { INIT_STACK = 64 * 1024, INIT_HEAP = 4 * 1024 * 1024 };

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
		must(space_zero(&t->space, &addr, &pages, prot | MEM_WIRED, NULL), "memory");
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

/* Frames become init's pages.  Where the next page would be. */
static u32
map_frames(struct task *t, u32 addr, u32 phys, u32 pages, u32 prot)
{
	for (; pages > 0; pages--, phys += PAGE_SIZE, addr += PAGE_SIZE)
		must(space_map_frame(&t->space, addr, phys >> PAGE_SHIFT, prot), "map");
	return addr;
}

/* Where the last segment ends. */
static u32
map_program(struct task *t, const struct bootinfo *bi)
{
	u32 end = TEXT_BASE;

	for (u32 i = 0; i < bi->nsegments; i++) {
		const struct boot_segment *s = &bi->segment[i];

		end = map_frames(t, s->addr, s->phys, s->pages, s->prot);
	}
	return end;
}

/* The modules, one behind the other; bootinfo says where. */
static void
map_modules(struct task *t, struct bootinfo *bi)
{
	u32 addr = MODULES_ADDR, pages, phys;

	for (u32 i = 0; i < bi->nmodules; i++) {
		phys = bi->module[i].addr;
		pages = (bi->module[i].size + PAGE_MASK) >> PAGE_SHIFT;
		bi->module[i].addr = addr;
		addr = map_frames(t, addr, phys, pages, PROT_R | PROT_W);
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
	u32 heap, page = BOOTINFO_ADDR;
	struct thread *thread;
	struct port *port;
	struct task *t;
	int err;

	if (bi->nsegments == 0)
		panic("no module named init");
	t = task_new(&root_account, RANK_INIT | TASK_SERVER, &err);
	must(err, "task");
	memcpy(t->name, "init", 5);
	t->priority = 20;
	t->floor = FLOOR_KERNEL;
	heap = map_program(t, bi);
	zero_range(t, heap, INIT_HEAP, PROT_R | PROT_W);
	zero_range(t, STACK_TOP - INIT_STACK, INIT_STACK, PROT_R | PROT_W);
	map_modules(t, bi);
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
	thread_frame(thread)->eip = bi->init_entry;
	thread_frame(thread)->esp = STACK_TOP - 16;
	thread->state = THREAD_READY;
	init_task = t;
	sched_ready(thread);
}
