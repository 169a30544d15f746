/*
 * rights.c - what the manifest does not name is not had: each kind of right,
 * tried.
 */
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include "hostile.h"

enum { VIDEO = 0x0d000000, KERNEL = 0xc0100000, GUESSES = 4096, COM1 = 0x3f8 };

static int
ping(handle_t h)
{
	struct svc_ping_q q = { 0 };
	struct svc_ping_r r;

	return svc_ping(h, &q, &r, NULL);
}

/* An authority or a task may lie anywhere: a handle that works as one, or none.
 */
static int
guess(int (*with)(handle_t h))
{
	int err = -E_BADHANDLE;

	for (handle_t h = 0; h < GUESSES && err == -E_BADHANDLE; h++)
		err = with(h);
	return err;
}

static int
callable(handle_t h)
{
	return h == HS_INIT ? -E_BADHANDLE : ping(h);
}

static int
init_control(u32 what, const char *name)
{
	struct svc_control_q q = { .what = what };
	struct svc_control_r r;

	for (u32 i = 0; name[i] != 0; i++)
		q.name[i] = name[i];
	return svc_control(HS_INIT, &q, &r, NULL);
}

static int
init_asks(u32 what)
{
	struct svc_halt_q halt = { .how = HALT_EXIT, .status = 66 };
	struct svc_root_q root = { "tmpfs" };
	struct svc_fault_q fault = { .len = 1, .name = "pipe" };
	struct svc_add_q add = { 0 };
	union {
		struct svc_halt_r halt;
		struct svc_root_r root;
		struct svc_fault_r fault;
		struct svc_add_r add;
	} r;

	switch (what) {
	case HOSTILE_init_halt:
		return svc_halt(HS_INIT, &halt, &r.halt, NULL);
	case HOSTILE_init_root:
		return svc_root(HS_INIT, &root, &r.root, NULL);
	case HOSTILE_init_fault:
		return svc_fault(HS_INIT, &fault, &r.fault, NULL);
	case HOSTILE_init_add:
		return svc_add(HS_INIT, &add, &r.add, NULL);
	}
	return init_control(SVC_KILL, "pipe");
}

static int
irq_create(handle_t h)
{
	return sys_irq_create(h, 7);
}

static int
io_grant(handle_t h)
{
	return sys_io_grant(h, HS_SELF, COM1, 8);
}

static int
mem_phys(handle_t h)
{
	struct phys_args a = {
		.addr = VIDEO, .phys_lo = 0xb8000, .pages = 1, .prot = PROT_R
	};

	return sys_mem_phys(h, HS_SELF, &a);
}

static int
mem_share(handle_t h)
{
	struct share_args a = { .auth = h,
		.dst = HS_SELF,
		.src = HS_SELF,
		.dst_addr = VIDEO,
		.src_addr = TEXT_BASE,
		.pages = 1,
		.prot = PROT_R };

	return sys_mem_share(&a);
}

static int
mem_clone(handle_t h)
{
	return sys_mem_clone(h, HS_SELF, HS_SELF, TEXT_BASE, 1);
}

static int
mem_evict(handle_t h)
{
	return sys_mem_evict(h, HS_SELF, TEXT_BASE, VIDEO, 1);
}

static int
mem_fill(handle_t h)
{
	return sys_mem_fill(h, HS_SELF, TEXT_BASE, VIDEO, 1);
}

static int
mem_watch(handle_t h)
{
	return sys_mem_watch(h, HS_PORT, 1, 1);
}

static int
reset(handle_t h)
{
	return sys_reset(h, HS_SELF, HS_SELF);
}

static int
machine(handle_t h)
{
	return sys_machine(h, MACHINE_EXIT, 66);
}

static int
account(handle_t h)
{
	return sys_account_create(h, 1, 1, 1);
}

static int
task(handle_t h)
{
	return sys_task_create(h, NO_HANDLE, RANK_DRIVER, 0, HS_PORT);
}

static int
other_memory(handle_t h)
{
	u32 word;

	return h == HS_SELF
		   ? -E_BADHANDLE
		   : sys_copy(h, COPY_TASK, TEXT_BASE, &word, sizeof word);
}

static int
touch(u32 addr, int write)
{
	volatile u32 *p = (volatile u32 *)(uintptr_t)addr;

	if (write)
		*p = 0;
	return (int)(*p & 0);
}

static int
machine_right(u32 what)
{
	switch (what) {
	case HOSTILE_port_in:
		return inb(COM1) & 0;
	case HOSTILE_port_out:
		outb(COM1, '!');
		return 0;
	case HOSTILE_video:
		return touch(VIDEO, 0);
	case HOSTILE_kernel_memory:
		return touch(KERNEL, 0);
	case HOSTILE_other_text:
		return touch(STUB_PAGE, 1);
	}
	return -E_NOSYS;
}

static int
own_right(u32 what)
{
	switch (what) {
	case HOSTILE_own_priority:
		return sys_task_set(HS_SELF, TS_PRIORITY, 31, 0);
	case HOSTILE_own_who:
		return sys_task_set(HS_SELF, TS_WHO, 1, 0);
	case HOSTILE_thread_priority:
		return sys_thread_set(NO_HANDLE, 0, TH_PRIORITY, 31);
	case HOSTILE_port_rank:
		return sys_port_create(RANK_PROC);
	case HOSTILE_irq_bind:
		return sys_irq_bind(HS_A, HS_PORT, 1);
	case HOSTILE_irq_ack:
		return sys_irq_ack(HS_A);
	case HOSTILE_notify_a:
		return sys_notify(HS_A, 1);
	}
	return machine_right(what);
}

int
rights(u32 what)
{
	static int (*const with[])(handle_t h) = {
		[HOSTILE_guess_handles] = callable,
		[HOSTILE_irq_of_authority] = irq_create,
		[HOSTILE_io_grant] = io_grant,
		[HOSTILE_mem_phys] = mem_phys,
		[HOSTILE_mem_share] = mem_share,
		[HOSTILE_mem_clone] = mem_clone,
		[HOSTILE_mem_evict] = mem_evict,
		[HOSTILE_mem_fill] = mem_fill,
		[HOSTILE_mem_watch] = mem_watch,
		[HOSTILE_reset] = reset,
		[HOSTILE_machine] = machine,
		[HOSTILE_account] = account,
		[HOSTILE_task] = task,
		[HOSTILE_other_memory] = other_memory,
	};

	if (what < sizeof with / sizeof with[0] && with[what] != NULL)
		return guess(with[what]);
	switch (what) {
	case HOSTILE_call_a:
		return ping(HS_A);
	case HOSTILE_call_b:
		return ping(HS_B);
	case HOSTILE_call_f:
		return ping(HS_F);
	case HOSTILE_irq_create:
		return irq_create(HS_A);
	}
	return what >= HOSTILE_init_halt && what <= HOSTILE_init_add
		   ? init_asks(what)
		   : own_right(what);
}
