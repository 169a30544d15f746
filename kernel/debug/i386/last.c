/*
 * last.c - the double fault and the NMI: each a task of the processor's, by a
 * gate of its own, since the stack they find may be none.
 *
 * Neither returns; what the panic shows is what the processor saved.
 */
#include <kernel/arch/debug.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/panic.h>
#include <kernel/sched/sched.h>

enum { EFLAGS_FIXED = 2, STACK = 4096 };

struct tss last_tss[2];
static u8 stack[2][STACK] __attribute__((aligned(16)));

static _Noreturn void
last_words(u32 which, const char *what)
{
	const struct tss *t = cpus[last_tss[which].link / 8 - GDT_TSS].tss;
	const struct regs r = { t->edi, t->esi, t->ebp, t->ebx, t->edx, t->ecx, t->eax, t->eip,
		t->eflags, t->esp };

	panic_regs(&r, "%s, thread %08x", what, t->esp0);
}

unsigned
panic_cpu(void)
{
	for (u32 i = 0; i < 2; i++)
		if (last_tss[i].link != 0)
			return last_tss[i].link / 8 - GDT_TSS;
	return cpu_index();
}

static _Noreturn void
double_fault(void)
{
	last_words(0, "double fault: kernel stack overflow?");
}

static _Noreturn void
nmi(void)
{
	last_words(1, "non-maskable interrupt");
}

void
last_tss_init(void)
{
	static void (*const entry[])(void) = { double_fault, nmi };

	for (u32 i = 0; i < 2; i++) {
		struct tss *t = &last_tss[i];

		t->cr3 = read_cr3();
		t->eip = (u32)entry[i];
		t->esp = (u32)(stack[i] + STACK - 4); /* as if called */
		t->eflags = EFLAGS_FIXED;
		t->cs = KERNEL_CS;
		t->ss = t->ds = t->es = KERNEL_DS;
		t->iomap = IOMAP_NONE;
	}
}
