/*
 * tables.h - the processor's tables and the names in entry.S.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <proto/layout.h>

struct task;
struct thread;

enum {
	KERNEL_CS = 0x08,
	KERNEL_DS = 0x10,
	USER_CS = 0x1b,
	USER_DS = 0x23,
	DF_SELECTOR = 0x30,
	GATE_SELECTOR = 0x3b,
	NMI_SELECTOR = 0x40,
	GDT_TLS = 9,                     /* first of THREADS_MAX entries */
	GDT_TSS = GDT_TLS + THREADS_MAX, /* one for each CPU */
	VECTOR_INT80 = 0x80,
	VECTOR_SYSENTER = 0x100,
	VECTOR_CALL, /* the same, EAX is a badge */
	IO_BITMAP = 8192,
	EFLAGS_TF = 0x100,
	EFLAGS_IF = 0x200,
	MSR_SYSENTER_CS = 0x174,
	MSR_SYSENTER_ESP,
	MSR_SYSENTER_EIP,
};

struct tss {
	u32 link, esp0, ss0, fast_count, ss1, esp2, ss2, cr3, eip, eflags;
	u32 eax, ecx, edx, ebx, esp, ebp, esi, edi;
	u32 es, cs, ss, ds, fs, gs, ldt;
	u16 trap, iomap;
	u8 bitmap[IO_BITMAP + 1]; /* the last byte is all ones */
	u8 spare[3];
};
_Static_assert(offsetof(struct tss, bitmap) == 104, "SDM 3A 8.2.1");

/* What lies before a CPU's tss.esp0 takes what a debug trap on SYSENTER's
 * first instruction pushes. */
extern struct tss_area {
	u32 pad[16];
	struct tss tss;
} tss_area; /* of the CPU that booted */

/* The tables are all CPUs' but for the TSS: the calling one's, with cpus[cpu].tss. */
void cpu_tables_load(unsigned cpu);
enum { IOMAP_OFFSET = 104, IOMAP_NONE = 0xffff };

void sysenter_entry(void), sysenter_slow(void);
void gate_entry(void);
extern char vector_stubs[];

extern struct tss last_tss[2]; /* double fault, NMI: kernel/debug/i386/last.c */

void last_tss_init(void);
bool io_bitmap_load(struct task *t);
_Noreturn void cpu_enter(struct thread *t); /* to user mode, in t */
