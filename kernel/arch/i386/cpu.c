/*
 * cpu.c - descriptor tables, entry points, and switching threads.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/fpu.h>
#include <kernel/arch/i386/layout.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/trace.h>
#include <kernel/debug/panic.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/sched/sched.h>

static u64 gdt[GDT_TSS + MAX_CPUS] __attribute__((aligned(64)));
static u64 idt[256] __attribute__((aligned(64)));

struct tss_area tss_area __attribute__((aligned(64)));

static u64
segment(u32 base, u32 limit, u32 access, u32 flags)
{
	return (limit & 0xffff) | (u64)(base & 0xffffff) << 16 | (u64)access << 40 |
	       (u64)(limit >> 16 & 15) << 48 | (u64)flags << 52 | (u64)(base >> 24) << 56;
}

static u64
gate(u32 offset, u32 selector, u32 access)
{
	return (offset & 0xffff) | (u64)selector << 16 | (u64)access << 40 |
	       (u64)(offset >> 16) << 48;
}

static void
gdt_init(void)
{
	u32 i;

	gdt[1] = segment(0, 0xfffff, 0x9a, 0xc);
	gdt[2] = segment(0, 0xfffff, 0x92, 0xc);
	gdt[3] = segment(0, 0xfffff, 0xfa, 0xc);
	gdt[4] = segment(0, 0xfffff, 0xf2, 0xc);
	gdt[DF_SELECTOR / 8] = segment((u32)&last_tss[0], 103, 0x89, 0);
	gdt[NMI_SELECTOR / 8] = segment((u32)&last_tss[1], 103, 0x89, 0);
	if (cmdline_has("gate"))
		gdt[7] = gate((u32)gate_entry, KERNEL_CS, 0xec);
	for (i = 0; i < THREADS_MAX; i++)
		gdt[GDT_TLS + i] = segment(
		    MSG_BASE + i * (u32)sizeof(struct msgbuf), sizeof(struct msgbuf) - 1, 0xf2, 4);
}

static void
idt_init(void)
{
	u32 v, dpl;

	for (v = 0; v < 256; v++) {
		dpl = v == 3 || v == 4 || v == VECTOR_INT80 ? 3 : 0;
		idt[v] = gate((u32)vector_stubs + v * 16, KERNEL_CS, 0x8e | dpl << 5);
	}
	idt[2] = gate(0, NMI_SELECTOR, 0x85);
	idt[8] = gate(0, DF_SELECTOR, 0x85);
}

void
cpu_tables_load(unsigned cpu)
{
	struct tss *tss = cpus[cpu].tss;

	memset(tss, 0, sizeof *tss);
	tss->ss0 = KERNEL_DS;
	tss->iomap = IOMAP_NONE;
	memset(tss->bitmap, 0xff, sizeof tss->bitmap);
	gdt[GDT_TSS + cpu] = segment((u32)tss, sizeof *tss - 1, 0x89, 0);
	load_gdt(gdt, sizeof gdt - 1);
	load_idt(idt, sizeof idt - 1);
	load_tr((GDT_TSS + cpu) << 3);
	wrmsr(MSR_SYSENTER_CS, KERNEL_CS);
	wrmsr(MSR_SYSENTER_ESP, (u32)&tss->esp0);
	trace_entry(false);
	fpu_init();
}

void
cpu_init(void)
{
	gdt_init();
	idt_init();
	last_tss_init();
	cpus[0].tss = &tss_area.tss;
	cpu_tables_load(0);
}

void
cpu_place(struct thread *t, struct cpu *c)
{
	t->cpu = c;
	t->kstack = kernel_stack_top((unsigned)(c - cpus));
	t->running = (struct thread **)&c->tss->esp0;
}

void
cpu_thread_init(struct thread *t)
{
	struct trapframe *f = thread_frame(t);

	f->cs = USER_CS;
	f->ss = USER_DS;
	f->eflags = EFLAGS_IF | 2;
	cpu_place(t, this_cpu());
	t->ds = USER_DS;
	t->gs = (u16)((GDT_TLS + t->index) << 3 | 3);
}

void
cpu_switch(struct thread *t)
{
	struct cpu *c = this_cpu();

	c->tss->esp0 = (u32)t;
	space_load(&t->task->space);
	fpu_close();
	c->tss->iomap = c->io_owner == t->task ? IOMAP_OFFSET : IOMAP_NONE;
}

void
cpu_leave(void)
{
	fpu_close();
	tables_load(kernel_cr3);
}

void
cpu_idle(void)
{
	kernel_unlock();
	cpu_wait();
	kernel_lock();
}

void
stub_write(u8 *page)
{
	static const u8 ret[] = { 0xc3 };
	static const u8 enter[] = { 0x89, 0xe1, 0x0f, 0x34 };
	static const u8 int80[] = { 0x89, 0xe1, 0xcd, 0x80, 0xc3 };
	static const u8 lcall[] = { 0x89, 0xe1, 0x9a, 0, 0, 0, 0, GATE_SELECTOR, 0, 0xc3 };

	memset(page, 0xcc, PAGE_SIZE);
	memcpy(page + STUB_RET - STUB_PAGE, ret, sizeof ret);
	memcpy(page + STUB_ENTER - STUB_PAGE, enter, sizeof enter);
	memcpy(page + STUB_INT80 - STUB_PAGE, int80, sizeof int80);
	memcpy(page + STUB_GATE - STUB_PAGE, lcall, sizeof lcall);
	memcpy(page + CLOCK_PAGE - STUB_PAGE, &clock_page, sizeof clock_page);
}

/* ---- I/O ports: a bitmap for the tasks that have any --------------------- */

/* No TSS has t's any more. */
static void
io_bitmap_forget(const struct task *t)
{
	for (struct cpu *c = cpus; c < cpus + ncpus; c++)
		if (c->io_owner == t)
			c->io_owner = NULL;
}

int
io_bitmap_allow(struct task *t, u32 first, u32 count)
{
	u32 i;
	int err;

	if (t->io_bitmap == NULL) {
		t->io_bitmap = frames_new(t->o.account, 1, &err);
		if (t->io_bitmap == NULL)
			return err;
		memset(t->io_bitmap, 0xff, IO_BITMAP);
	}
	for (i = first; i < first + count; i++)
		t->io_bitmap[i / 8] &= (u8) ~(1u << i % 8);
	io_bitmap_forget(t);
	return 0;
}

void
io_bitmap_free(struct task *t)
{
	if (t->io_bitmap == NULL)
		return;
	io_bitmap_forget(t);
	frames_end(t->o.account, t->io_bitmap, 1);
	t->io_bitmap = NULL;
}

/* A protection fault: was it only that t's bitmap is not loaded? */
bool
io_bitmap_load(struct task *t)
{
	struct cpu *c = this_cpu();

	if (t->io_bitmap == NULL || (c->tss->iomap == IOMAP_OFFSET && c->io_owner == t))
		return false;
	if (c->io_owner != t) /* else the fast path did not look */
		memcpy(c->tss->bitmap, t->io_bitmap, IO_BITMAP);
	c->tss->iomap = IOMAP_OFFSET;
	c->io_owner = t;
	return true;
}
