/*
 * init.c - the first task: its program, its memory, its handles.
 *
 * The shim has unpacked the program and says what lies where in its memory.
 */
#include <kernel/debug/panic.h>
#include <kernel/init.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/auth.h>
#include <kernel/sched/sched.h>

struct task *init_task;

static void
must(int err, const char *what)
{
	if (err < 0)
		panic("init: %s: error %d", what, -err);
}

static void
map(struct task *t, const struct boot_segment *s)
{
	u32 addr = s->addr, left = s->pages;

	if (s->phys != 0)
		for (u32 i = 0; i < s->pages; i++)
			must(space_map_frame(&t->space, addr + i * PAGE_SIZE,
				 (s->phys >> PAGE_SHIFT) + i, s->prot),
			    "map");
	else
		while (left > 0)
			must(space_zero(&t->space, &addr, &left, s->prot | MEM_WIRED, NULL), "memory");
}

static void
give(struct task *t, struct object *o, u32 rights, u32 at)
{
	object_get(o);
	must(handle_put(t, o, rights, SLOT_AT(at)), "handles");
}

void
init_start(const struct bootinfo *bi)
{
	struct thread *thread;
	struct port *port;
	struct task *t;
	int err;

	if (bi->init_entry == 0)
		panic("no module named init");
	t = task_new(&root_account, RANK_INIT | TASK_SERVER, &err);
	must(err, "task");
	memcpy(t->name, "init", 5);
	t->priority = 20;
	t->floor = FLOOR_KERNEL;
	for (u32 i = 0; i < bi->nsegments; i++)
		map(t, &bi->segment[i]);
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
