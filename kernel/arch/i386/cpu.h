/*
 * cpu.h - the processor's privileged instructions.
 */
#pragma once
#include <proto/types.h>

enum { MSR_APIC_BASE = 0x1b };

static inline u64
rdmsr(u32 msr)
{
	u32 lo, hi;

	__asm__ volatile("rdmsr" : "=a"(lo), "=d"(hi) : "c"(msr));
	return (u64)hi << 32 | lo;
}

static inline void
wrmsr(u32 msr, u64 value)
{
	__asm__ volatile("wrmsr" : : "c"(msr), "a"((u32)value), "d"((u32)(value >> 32)) : "memory");
}

static inline u64
rdtsc(void)
{
	u32 lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (u64)hi << 32 | lo;
}

#define CPU_REGISTER(name)                                                      \
	static inline u32 read_##name(void)                                     \
	{                                                                       \
		u32 v;                                                          \
		__asm__ volatile("mov %%" #name ", %0" : "=r"(v) : : "memory"); \
		return v;                                                       \
	}                                                                       \
	static inline void write_##name(u32 v)                                  \
	{                                                                       \
		__asm__ volatile("mov %0, %%" #name : : "r"(v) : "memory");     \
	}
CPU_REGISTER(cr0)
CPU_REGISTER(cr2)
CPU_REGISTER(cr3)
CPU_REGISTER(cr4)

#define CPU_INSTRUCTION(name, text)                    \
	static inline void name(void)                  \
	{                                              \
		__asm__ volatile(text : : : "memory"); \
	}
CPU_INSTRUCTION(irq_off, "cli")
CPU_INSTRUCTION(cpu_stop, "cli; hlt") /* for ever, but for an NMI */
CPU_INSTRUCTION(cpu_wait, "sti; hlt; cli")
CPU_INSTRUCTION(cpu_pause, "pause")
CPU_INSTRUCTION(clear_ts, "clts")
CPU_INSTRUCTION(fpu_reset, "fninit")

#define CPU_OPERATION(name, type, text)                             \
	static inline void name(type operand)                       \
	{                                                           \
		__asm__ volatile(text : : "r"(operand) : "memory"); \
	}
CPU_OPERATION(invlpg, u32, "invlpg (%0)")
CPU_OPERATION(load_tr, u32, "ltr %w0")
CPU_OPERATION(fpu_save, void *, "fxsave (%0)")
CPU_OPERATION(fpu_load, const void *, "fxrstor (%0)")

struct table_pointer {
	u16 limit;
	u32 base;
} __attribute__((packed));

static inline void
load_gdt(const void *base, u32 limit)
{
	struct table_pointer p = { (u16)limit, (u32)base };

	__asm__ volatile("lgdt %0\n\tljmp $8, $1f\n1:\tmov %1, %%ds\n\t"
			 "mov %1, %%es\n\tmov %1, %%ss"
			 :
			 : "m"(p), "r"(0x10)
			 : "memory");
}

static inline void
load_idt(const void *base, u32 limit)
{
	struct table_pointer p = { (u16)limit, (u32)base };

	__asm__ volatile("lidt %0" : : "m"(p) : "memory");
}
